/**
 * What each kind of requirement comes to: when something is owed, by when, and what meets it.
 *
 * <p>One file tells the whole story of one kind, as in {@link
 * org.opensupervision.rules.kind.RecurrenceRule}; {@link org.opensupervision.rules.kind.Rules} is
 * the table of all of them. A rule leaves its verdicts as numbers, from which its reasons can be
 * told later without deciding anything twice.
 */
@NullMarked
package org.opensupervision.rules.kind;

import org.jspecify.annotations.NullMarked;
