/**
 * What happens around sessions: training, check-ins, agreed actions, feedback, reviews, and what is
 * done when somebody moves or leaves.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.practice;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
