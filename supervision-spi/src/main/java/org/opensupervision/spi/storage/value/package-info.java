/** What storage is made of: bytes, digests, and the ids that compare byte for byte. */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.spi.storage.value;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
