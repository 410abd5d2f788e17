/**
 * The words of the policy language and of the facts file: kinds of event, their parts, and the
 * attributes of people and cases.
 *
 * <p>Start with {@link org.opensupervision.rules.vocabulary.Vocabulary}, the words that are built
 * in, and {@link org.opensupervision.rules.vocabulary.Language}, which adds those that one policy
 * declares. One table serves the policy reader, the facts file and the assessor, so that a word
 * means the same everywhere.
 */
@NullMarked
package org.opensupervision.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
