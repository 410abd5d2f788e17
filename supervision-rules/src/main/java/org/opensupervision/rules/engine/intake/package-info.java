/** What a host learns while many facts are taken in, and after. */
@NullMarked
@ValueStyle
package org.opensupervision.rules.engine.intake;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
