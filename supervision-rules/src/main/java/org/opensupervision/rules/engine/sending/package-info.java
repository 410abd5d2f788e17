/**
 * How reminders get into the outbox of a store and out of it again.
 *
 * <p>Start with {@link org.opensupervision.rules.engine.sending.StoredReminders}.
 */
@NullMarked
package org.opensupervision.rules.engine.sending;

import org.jspecify.annotations.NullMarked;
