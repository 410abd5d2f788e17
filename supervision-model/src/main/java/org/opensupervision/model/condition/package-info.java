/**
 * To whom and to what a clause applies: conditions over named attributes, joined by and, or, not.
 *
 * <p>Start with {@link org.opensupervision.model.condition.Condition}. Conditions are data; the
 * rules decide them.
 */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.model.condition;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
