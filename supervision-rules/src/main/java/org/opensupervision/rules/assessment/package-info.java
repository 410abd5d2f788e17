/**
 * How things stand: a policy compiled to rules, and journals judged by them.
 *
 * <p>Most callers use {@link org.opensupervision.rules.Supervision}. {@link
 * org.opensupervision.rules.assessment.Assessor} is for those who keep journals prepared between
 * questions, or who only count.
 */
@NullMarked
package org.opensupervision.rules.assessment;

import org.jspecify.annotations.NullMarked;
