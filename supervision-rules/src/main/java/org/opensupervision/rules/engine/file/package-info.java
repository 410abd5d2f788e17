/** A supervision file or a case record as a user reads it. */
@NullMarked
@ValueStyle
package org.opensupervision.rules.engine.file;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
