/**
 * Recorded decisions to depart from a clause for one person or one case, as far as the clause
 * allows it, and their early ends.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.variation;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
