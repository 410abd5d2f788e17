/**
 * The door through which people read supervision files: asked first, then logged, then opened.
 *
 * <p>Start with {@link org.opensupervision.rules.engine.reading.FileDoor}.
 */
@NullMarked
package org.opensupervision.rules.engine.reading;

import org.jspecify.annotations.NullMarked;
