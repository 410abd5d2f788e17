/**
 * What happened around supervision sessions: planned, moved, cancelled, held, recorded, signed.
 *
 * <p>Start with {@link org.opensupervision.model.session.SessionHeld}; the other facts point to the
 * same session by its {@link org.opensupervision.model.session.SessionId}.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.session;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
