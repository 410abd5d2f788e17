/**
 * What happened: facts, whom they are about, and the journals they are kept in.
 *
 * <p>Start with {@link org.opensupervision.model.fact.Fact} and {@link
 * org.opensupervision.model.fact.Facts}. The kinds of fact live by the record they belong to:
 * {@code model.employment} and {@code model.session} for the supervision file, {@code
 * model.casework} for the child's record.
 */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.model.fact;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
