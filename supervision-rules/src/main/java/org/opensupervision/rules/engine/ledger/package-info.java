/**
 * Journals as they are kept: facts as canonical lines, chained entry by entry, verified as they are
 * read.
 *
 * <p>Start with {@link org.opensupervision.rules.engine.ledger.Ledger}.
 */
@NullMarked
package org.opensupervision.rules.engine.ledger;

import org.jspecify.annotations.NullMarked;
