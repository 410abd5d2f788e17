/** Who may read what of a supervision file: what is asked, and what was decided and why. */
@NullMarked
@ValueStyle
package org.opensupervision.model.access;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
