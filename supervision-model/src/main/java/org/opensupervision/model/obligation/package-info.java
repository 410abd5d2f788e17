/** What is owed: duties with a date, each leading back to its clause. */
@NullMarked
@ValueStyle
package org.opensupervision.model.obligation;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
