/**
 * A store behind a wall: each call has an end, and what comes back is held against the rules.
 *
 * <p>Start with {@link org.opensupervision.rules.engine.vendor.Store}.
 */
@NullMarked
package org.opensupervision.rules.engine.vendor;

import org.jspecify.annotations.NullMarked;
