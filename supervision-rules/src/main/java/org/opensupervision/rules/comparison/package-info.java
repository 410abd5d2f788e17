/**
 * What changes from one assessment to another, and how much supervision a policy needs.
 *
 * <p>Start with {@link org.opensupervision.rules.comparison.Comparison}, for two days or two
 * policies over the same facts, and with {@link org.opensupervision.rules.comparison.HoursNeeded},
 * for the time that supervisors have to find in the months ahead.
 */
@NullMarked
package org.opensupervision.rules.comparison;

import org.jspecify.annotations.NullMarked;
