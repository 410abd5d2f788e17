/**
 * The events and attributes that a policy declares beside the built-in ones.
 *
 * <p>Facts state them by their words, as {@code model.noted} has it.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.declaration;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
