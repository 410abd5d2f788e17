/** The messages that wait to be handed over, and how workers take and settle them. */
@NullMarked
@ValueStyle
package org.opensupervision.spi.storage.outbox;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
