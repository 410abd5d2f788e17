/**
 * What an organisation notes in words of its own: events and attributes that its policy declares.
 *
 * <p>What they mean stands in the policy ({@code model.declaration}). A fact keeps what was
 * written, so that a file of facts can be read without the policy.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.noted;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
