/**
 * Reads YAML and JSON files into one strict tree in which every value knows its place.
 *
 * <p>Start with {@link org.opensupervision.rules.document.Documents}. Values stay as they were
 * written; what they mean is decided by the readers that know the words of the field. {@link
 * org.opensupervision.rules.document.Problems} collects what is wrong, for every kind of input.
 */
@NullMarked
package org.opensupervision.rules.document;

import org.jspecify.annotations.NullMarked;
