/**
 * The days on which things are due: working calendars, and the terms that are counted on them.
 *
 * <p>Start with {@link org.opensupervision.model.time.Term} and the calendar it is given, {@link
 * org.opensupervision.model.time.WorkingCalendar}. Everything here is a local date; no clock, zone
 * or locale takes part.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.time;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
