/** How things stand on a day: findings, and figures counted from them. */
@NullMarked
@ValueStyle
package org.opensupervision.model.assessment;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
