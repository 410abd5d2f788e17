/** What is due for destruction, who ordered it, and what became of it: ids, days and clauses. */
@NullMarked
@ValueStyle
package org.opensupervision.rules.engine.destruction;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
