/**
 * The facts file: what happened, one fact a line, read strictly and written canonically.
 *
 * <p>Start with {@link org.opensupervision.rules.fact.FactsFile}. The format is driven by {@code
 * rules.vocabulary} and described in {@code docs/spec/facts-file.md}.
 */
@NullMarked
package org.opensupervision.rules.fact;

import org.jspecify.annotations.NullMarked;
