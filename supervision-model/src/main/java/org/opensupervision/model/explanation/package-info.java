/**
 * Why: the steps that led from facts, a clause and a calendar to a date.
 *
 * <p>Programs read the {@linkplain org.opensupervision.model.explanation.Step steps}; text is made
 * from them elsewhere and may change.
 */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.model.explanation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
