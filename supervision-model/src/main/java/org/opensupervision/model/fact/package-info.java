/**
 * What happened: facts, whom they are about, and the journals they are kept in.
 *
 * <p>Start with {@link org.opensupervision.model.fact.Fact} and {@link
 * org.opensupervision.model.fact.Facts}. The kinds of fact live by the record they belong to:
 * {@code model.employment} and {@code model.session} for the supervision file, {@code
 * model.casework} for the child's record.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.fact;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
