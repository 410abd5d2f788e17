/** The entries of one subject, in order, each one tied to the one before by its hash. */
@NullMarked
@ValueStyle
package org.opensupervision.spi.storage.journal;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
