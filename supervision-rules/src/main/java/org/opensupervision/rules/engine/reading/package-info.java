/**
 * The door through which people read files, records of cases and the access log: asked first, then
 * logged, then opened.
 *
 * <p>Start with {@link org.opensupervision.rules.engine.reading.FileDoor}.
 */
@NullMarked
package org.opensupervision.rules.engine.reading;

import org.jspecify.annotations.NullMarked;
