package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.session.SessionCancelled;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionRescheduled;

/**
 * The days that were arranged for sessions, as fact after fact is taken in.
 *
 * <p>Whether one counts is decided by the plan that its session has at that moment.
 */
final class Bookings {
  private final Diary diary;
  private final Map<SessionId, SessionPlanned> plans = new HashMap<>();
  private final Map<SessionId, Integer> last = new HashMap<>();
  private final List<Arrangement> arranged = new ArrayList<>();

  Bookings(Diary diary) {
    this.diary = diary;
  }

  List<Arrangement> arranged() {
    return arranged;
  }

  void take(Fact fact, int position) {
    int on = Days.of(fact.getOccurredOn());
    if (fact instanceof SessionPlanned plan) {
      plans.put(plan.getSession(), plan);
      arrange(plan.getSession(), plan.getPlannedFor(), position, on);
    } else if (fact instanceof SessionRescheduled moved) {
      arrange(moved.getSession(), moved.getPlannedFor(), position, on);
    } else if (fact instanceof SessionCancelled cancelled) {
      overtake(cancelled.getSession(), on);
    } else if (fact instanceof SessionHeld held) {
      hold(held.getSession(), position, on);
    }
  }

  private void arrange(SessionId session, LocalDate day, int position, int on) {
    overtake(session, on);
    if (diary.mayBe(Optional.ofNullable(plans.get(session)))) {
      last.put(session, arranged.size());
      arranged.add(Arrangement.of(session, Days.of(day), position, on));
    }
  }

  private void overtake(SessionId session, int on) {
    Integer at = last.remove(session);
    if (at != null) {
      arranged.set(at, arranged.get(at).overtaken(on));
    }
  }

  private void hold(SessionId session, int position, int on) {
    Integer at = last.remove(session);
    if (at != null) {
      arranged.set(at, arranged.get(at).heldBy(position, on));
    }
  }
}
