/** Working calendars to compare ours with: a limit, a naive one and those of other libraries. */
@NullMarked
package org.opensupervision.examples.benchmarks.calendar;

import org.jspecify.annotations.NullMarked;
