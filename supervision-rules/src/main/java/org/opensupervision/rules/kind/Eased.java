package org.opensupervision.rules.kind;

import org.jspecify.annotations.Nullable;
import org.opensupervision.rules.timeline.Departure;

/**
 * A last day in time, which a decision may have put off.
 *
 * @param due the day
 * @param by the decision; null where the value of the clause decides
 */
record Eased(int due, @Nullable Departure by) {}
