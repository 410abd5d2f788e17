/** Reminders that wait to be handed over, and how workers take and settle them. */
@NullMarked
@ValueStyle
package org.opensupervision.rules.engine.outbox;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
