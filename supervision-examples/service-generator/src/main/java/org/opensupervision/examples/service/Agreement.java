package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.time.Term;

/** What a supervision contract says about frequency, and from when. */
record Agreement(LocalDate on, Optional<Term> every) {}
