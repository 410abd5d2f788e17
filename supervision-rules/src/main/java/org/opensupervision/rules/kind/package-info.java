/**
 * What each kind of requirement comes to: when something is owed, by when, and what meets it.
 *
 * <p>{@link org.opensupervision.rules.kind.Rules} is the table of all of them. One file decides for
 * one kind, or for one sort of window of a kind, as {@link
 * org.opensupervision.rules.kind.RecurrenceRule} does for gaps; where telling why is long, the file
 * beside it does that, as {@link org.opensupervision.rules.kind.RecurrenceReasons}. A rule leaves
 * its verdicts as numbers, from which its reasons can be told later without deciding anything
 * twice.
 */
@NullMarked
package org.opensupervision.rules.kind;

import org.jspecify.annotations.NullMarked;
