/**
 * How facts get into journals: held against what is there, and committed wholly or not at all.
 *
 * <p>Start with {@link org.opensupervision.rules.engine.entry.Recorder}.
 */
@NullMarked
package org.opensupervision.rules.engine.entry;

import org.jspecify.annotations.NullMarked;
