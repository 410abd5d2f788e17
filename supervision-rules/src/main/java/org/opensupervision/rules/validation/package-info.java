/**
 * The check of values that a host built itself: what the model's constraints say of them.
 *
 * <p>Start with {@link org.opensupervision.rules.validation.ModelValidator}. Files need it not:
 * their readers refuse the same things themselves, with line and column.
 */
@NullMarked
package org.opensupervision.rules.validation;

import org.jspecify.annotations.NullMarked;
