/**
 * What is asked: policies, their clauses, and where the document says so.
 *
 * <p>Start with {@link org.opensupervision.model.policy.Policy} and {@link
 * org.opensupervision.model.policy.Requirement}. Everything here is data; nothing decides anything.
 */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.model.policy;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
