package org.opensupervision.rules.kind;

import org.jspecify.annotations.Nullable;

/**
 * One of several versions of a clause, in days as numbers.
 *
 * @param from the first day on which what begins is this version's
 * @param to the first day that is the next version's; {@code Days.NEVER} where there is none
 * @param rulesFromNow whether it also rules what is running on its first day
 * @param nextRulesFromNow whether the next version does so
 * @param before the rule of the version before; null for the first one
 */
public record Version(
    int from, int to, boolean rulesFromNow, boolean nextRulesFromNow, @Nullable Rule before) {}
