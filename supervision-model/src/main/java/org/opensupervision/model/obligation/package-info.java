/** What is owed: duties with a date, each leading back to its clause. */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.model.obligation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
