/**
 * A whole children's service that nobody works in: seeded, made-up facts at the size of a real one.
 *
 * <p>Start with {@link org.opensupervision.examples.service.ServicePlan}, which says how large and
 * how long, and {@link org.opensupervision.examples.service.ChildrensService}, which makes the
 * facts. The rates and where they come from stand in {@link
 * org.opensupervision.examples.service.WorkforceRate}.
 */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.examples.service;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
