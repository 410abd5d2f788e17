/**
 * Working calendars: the bundled ones, those that an application makes, and the changes that an
 * application makes to either.
 *
 * <p>Start with {@link org.opensupervision.rules.calendar.WorkingCalendars}. The bank holidays are
 * data, in {@code META-INF/supervision/calendars/}.
 */
@NullMarked
package org.opensupervision.rules.calendar;

import org.jspecify.annotations.NullMarked;
