/** What is due, subject by subject, and what a sweep came to. */
@NullMarked
@ValueStyle
package org.opensupervision.rules.engine.due;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
