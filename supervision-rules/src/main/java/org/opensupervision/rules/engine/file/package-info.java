/** Supervision files, records of cases and the access log: asked for, and as a reader sees them. */
@NullMarked
@ValueStyle
package org.opensupervision.rules.engine.file;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
