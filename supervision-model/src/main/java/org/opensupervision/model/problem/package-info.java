/** What a caller is told when something cannot be done: where, why, and what was expected. */
@NullMarked
@ValueStyle
package org.opensupervision.model.problem;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
