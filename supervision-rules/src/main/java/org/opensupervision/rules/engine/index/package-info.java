/**
 * The due index: for each journal the day on which it has to be looked at next.
 *
 * <p>Start with {@link org.opensupervision.rules.engine.index.DueIndex}. Everything here is derived
 * from journals, policy and calendar and can be computed again.
 */
@NullMarked
package org.opensupervision.rules.engine.index;

import org.jspecify.annotations.NullMarked;
