/** The derived index of what falls due when, and how it is read in pages. */
@NullMarked
@ValueStyle
package org.opensupervision.spi.storage.due;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
