/**
 * What happened around supervision sessions: planned, moved, cancelled, held, recorded, signed.
 *
 * <p>Start with {@link org.opensupervision.model.session.SessionHeld}; the other facts point to the
 * same session by its {@link org.opensupervision.model.session.SessionId}.
 */
@NullMarked
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jakarta = true)
package org.opensupervision.model.session;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
