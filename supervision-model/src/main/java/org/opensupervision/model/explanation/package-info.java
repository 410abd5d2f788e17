/**
 * Why: the steps that led from facts, a clause and a calendar to a date.
 *
 * <p>Programs read the {@linkplain org.opensupervision.model.explanation.Step steps}; text is made
 * from them elsewhere and may change.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.explanation;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
