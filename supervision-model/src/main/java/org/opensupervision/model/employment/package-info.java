/**
 * What happened to a member of staff as an employee: the file's milestones, absences and
 * agreements.
 */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.model.employment;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
