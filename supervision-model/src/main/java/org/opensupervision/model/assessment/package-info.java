/** How things stand on a day: findings, and figures counted from them. */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.model.assessment;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
