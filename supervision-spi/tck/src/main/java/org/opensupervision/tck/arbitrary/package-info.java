/**
 * Values of the model drawn at random, for tests with jqwik, which a host or vendor adds itself.
 *
 * <p>Start with {@link org.opensupervision.tck.arbitrary.ModelArbitraries} for facts, and with
 * {@link org.opensupervision.tck.arbitrary.PolicyArbitraries} for policies.
 */
@NullMarked
package org.opensupervision.tck.arbitrary;

import org.jspecify.annotations.NullMarked;
