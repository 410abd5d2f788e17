/** What happened in a child's case, as far as supervision is concerned. */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.model.casework;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
