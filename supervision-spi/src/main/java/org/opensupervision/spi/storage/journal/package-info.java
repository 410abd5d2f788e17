/** The entries of one subject, in order, each one tied to the one before by its hash. */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.spi.storage.journal;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
