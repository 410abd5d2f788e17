/**
 * How files are destroyed when the time has come: proposed, confirmed, erased and certified.
 *
 * <p>Start with {@link org.opensupervision.rules.engine.erasing.Proposer} and {@link
 * org.opensupervision.rules.engine.erasing.Destroyer}.
 */
@NullMarked
package org.opensupervision.rules.engine.erasing;

import org.jspecify.annotations.NullMarked;
