/** What a host asks to have recorded, and what it learns of it. */
@NullMarked
@ValueStyle
package org.opensupervision.rules.engine.command;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
