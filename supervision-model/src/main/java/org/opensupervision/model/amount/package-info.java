/**
 * How much of something is asked, and in which window of time or of work.
 *
 * <p>Start with {@link org.opensupervision.model.amount.Quota}.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.amount;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
