/**
 * To whom and to what a clause applies: conditions over named attributes, joined by and, or, not.
 *
 * <p>Start with {@link org.opensupervision.model.condition.Condition}. Conditions are data; the
 * rules decide them.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.condition;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
