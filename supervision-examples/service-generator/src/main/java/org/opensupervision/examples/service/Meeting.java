package org.opensupervision.examples.service;

import java.time.LocalDate;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionType;

/** A session that took place. */
record Meeting(SessionId session, LocalDate on, SessionType type, Person supervisor) {}
