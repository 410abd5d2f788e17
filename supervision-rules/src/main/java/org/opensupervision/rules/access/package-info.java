/**
 * Who may read what of a supervision file, for which purpose, and with whose consent.
 *
 * <p>What no clause allows is refused. Most callers use {@link
 * org.opensupervision.rules.Supervision#mayRead}.
 */
@NullMarked
package org.opensupervision.rules.access;

import org.jspecify.annotations.NullMarked;
