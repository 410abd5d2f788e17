package org.opensupervision.rules.kind;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.timeline.Timeline;

/**
 * The clauses of layers above that take the place of one below for those whom they are for.
 *
 * @param clauses their ids
 * @param slots the slots of the spells in which each of them applies, in the same order
 */
public record Above(List<ClauseId> clauses, List<Integer> slots) {

  /** What most clauses have above them. */
  public static final Above NOTHING = new Above(List.of(), List.of());

  /** The first of them that applies to a subject on a day. */
  Optional<ClauseId> at(Timeline timeline, int day) {
    for (int i = 0; i < slots.size(); i++) {
      if (timeline.spells(slots.get(i)).at(day) >= 0) {
        return Optional.of(clauses.get(i));
      }
    }
    return Optional.empty();
  }
}
