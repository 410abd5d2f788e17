/** What happened in a child's case, as far as supervision is concerned. */
@NullMarked
@ValueStyle
package org.opensupervision.model.casework;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
