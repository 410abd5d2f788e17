/**
 * A journal as sorted days: for each thing that clauses look at, the days on which it happened and
 * the spells in which they apply.
 *
 * <p>Start with {@link org.opensupervision.rules.timeline.TimelinePlan}, which is made once for a
 * policy, and {@link org.opensupervision.rules.timeline.Timeline}, which is made for each journal
 * and serves every day that is asked about.
 */
@NullMarked
package org.opensupervision.rules.timeline;

import org.jspecify.annotations.NullMarked;
