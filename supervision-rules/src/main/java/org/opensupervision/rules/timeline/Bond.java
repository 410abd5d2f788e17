package org.opensupervision.rules.timeline;

import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** How an event that answers another one belongs to it. */
public enum Bond {
  /** It does not: whatever comes after answers. */
  NONE,

  /** It is a record of the event. */
  OWNER,

  /** Both are records of one event, such as the record of a session and a signature under it. */
  SIBLING,

  /**
   * Both name a session: what is moved answers for the session that it moves, and what is held for
   * the plan that it keeps; a session that takes the place of one called off may be another one.
   */
  SESSION;

  /** Returns whether an event belongs to the one that it would answer. */
  public boolean ties(Fact trigger, Fact answer) {
    FactKind kind = Vocabulary.kindOf(trigger);
    return switch (this) {
      case NONE -> true;
      case OWNER -> kind.key(trigger).equals(owner(answer));
      case SIBLING -> kind.ownerKey(trigger).equals(owner(answer));
      case SESSION -> Sessions.tie(trigger, answer);
    };
  }

  private static Object owner(Fact answer) {
    return Vocabulary.kindOf(answer).ownerKey(answer);
  }
}
