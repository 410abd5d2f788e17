/** The derived index of what falls due when, and how it is read in pages. */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.spi.storage.due;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
