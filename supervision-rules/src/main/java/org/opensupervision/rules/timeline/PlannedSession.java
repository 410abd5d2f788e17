package org.opensupervision.rules.timeline;

import org.opensupervision.model.session.SessionId;

/**
 * A session that is in the diary and has not been held.
 *
 * @param session the session
 * @param day the day that it is planned for, as it was arranged last
 * @param arranged the fact that arranged that day, by its position in the journal
 */
public record PlannedSession(SessionId session, int day, int arranged) {}
