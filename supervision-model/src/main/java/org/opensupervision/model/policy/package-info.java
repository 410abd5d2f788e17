/**
 * What is asked: policies, their clauses, and where the document says so.
 *
 * <p>Start with {@link org.opensupervision.model.policy.Policy} and {@link
 * org.opensupervision.model.policy.Requirement}. Everything here is data; nothing decides anything.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.policy;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
