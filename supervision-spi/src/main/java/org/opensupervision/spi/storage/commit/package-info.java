/** What goes through the one door in, and the receipt that comes back. */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.spi.storage.commit;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
