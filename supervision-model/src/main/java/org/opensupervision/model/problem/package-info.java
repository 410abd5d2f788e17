/** What a caller is told when something cannot be done: where, why, and what was expected. */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.model.problem;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
