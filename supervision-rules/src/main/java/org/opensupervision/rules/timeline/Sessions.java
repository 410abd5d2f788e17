package org.opensupervision.rules.timeline;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.session.SessionCancelled;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionRescheduled;

/** Which session an event must be of to answer another one. */
public final class Sessions {
  private static final String MOVED = "session rescheduled";
  private static final String HELD = "session held";
  private static final List<String> ARRANGED = List.of("session planned", MOVED);
  private static final List<String> NAMING =
      List.of("session planned", MOVED, "session cancelled", HELD);

  private Sessions() {}

  /** Returns whether it depends on their sessions if one event answers another, by their words. */
  public static boolean matter(String trigger, String answer) {
    return (answer.equals(MOVED) && NAMING.contains(trigger))
        || (answer.equals(HELD) && ARRANGED.contains(trigger));
  }

  static boolean tie(Fact trigger, Fact answer) {
    Optional<SessionId> wanted = ofTrigger(trigger);
    if (answer instanceof SessionRescheduled moved && wanted.isPresent()) {
      return wanted.get().equals(moved.getSession());
    }
    boolean arranged = trigger instanceof SessionPlanned || trigger instanceof SessionRescheduled;
    return !(answer instanceof SessionHeld held)
        || !arranged
        || wanted.equals(Optional.of(held.getSession()));
  }

  private static Optional<SessionId> ofTrigger(Fact trigger) {
    if (trigger instanceof SessionPlanned planned) {
      return Optional.of(planned.getSession());
    }
    if (trigger instanceof SessionRescheduled moved) {
      return Optional.of(moved.getSession());
    }
    if (trigger instanceof SessionCancelled cancelled) {
      return Optional.of(cancelled.getSession());
    }
    return trigger instanceof SessionHeld held ? Optional.of(held.getSession()) : Optional.empty();
  }
}
