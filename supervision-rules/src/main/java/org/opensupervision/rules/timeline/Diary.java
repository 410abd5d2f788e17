package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.session.SessionCancelled;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionRescheduled;
import org.opensupervision.rules.vocabulary.Language;

/**
 * The days that were arranged for sessions that may turn out to be of a kind.
 *
 * <p>A session that was called off is out of the diary until a new day is arranged for it, which
 * may happen on the day of the cancellation. What a plan does not say of a session, such as its
 * length, does not keep it out.
 */
public final class Diary {
  private final @Nullable Check<Optional<SessionPlanned>> mayBe;

  private Diary(@Nullable Check<Optional<SessionPlanned>> mayBe) {
    this.mayBe = mayBe;
  }

  /** Returns the diary of the sessions that a pattern is about; empty if it is of other events. */
  public static Optional<Diary> of(EventPattern pattern, Language language) {
    var kind = EventQuery.kind(pattern, language);
    if (!kind.getWord().equals("session held") || pattern.getFollowing().isPresent()) {
      return Optional.empty();
    }
    var source = new PlanSource(new FactSource(kind));
    var where = pattern.getWhere();
    return Optional.of(
        new Diary(where.isPresent() ? Check.of(where.get(), source, Unrecorded.MAYBE) : null));
  }

  /** What the plan of a session says of it; nothing where it has none. */
  private record PlanSource(FactSource held) implements AttributeSource<Optional<SessionPlanned>> {
    @Override
    public Optional<Object> value(String attribute, Optional<SessionPlanned> of) {
      return switch (attribute) {
        case "type" -> of.map(SessionPlanned::getType);
        case "session" -> of.map(SessionPlanned::getSession);
        default -> Optional.empty();
      };
    }

    @Override
    public Object read(String attribute, String text) {
      return held.read(attribute, text);
    }
  }

  /** Returns the days that were arranged up to a day, with what became of them by then. */
  public List<Arrangement> on(Timeline timeline, int asOf) {
    var bookings = new Bookings(this);
    for (int position : inOrder(timeline, asOf)) {
      bookings.take(timeline.fact(position), position);
    }
    return bookings.arranged();
  }

  /** Returns whether a session with this plan, or with none, may be one of the kind. */
  boolean mayBe(Optional<SessionPlanned> plan) {
    return mayBe == null || mayBe.passes(plan);
  }

  /**
   * Returns the first fact that planned the session of a fact, by its position in the journal; the
   * position of the fact itself where none did before it.
   */
  public static int firstPlan(Timeline timeline, int position) {
    var session = session(timeline.fact(position));
    for (int i = 0; i < position && session.isPresent(); i++) {
      Fact earlier = timeline.fact(i);
      boolean plans = earlier instanceof SessionPlanned || earlier instanceof SessionRescheduled;
      if (plans && session(earlier).equals(session)) {
        return i;
      }
    }
    return position;
  }

  private static Optional<SessionId> session(Fact fact) {
    if (fact instanceof SessionHeld held) {
      return Optional.of(held.getSession());
    }
    if (fact instanceof SessionPlanned planned) {
      return Optional.of(planned.getSession());
    }
    return fact instanceof SessionRescheduled moved
        ? Optional.of(moved.getSession())
        : Optional.empty();
  }

  private static List<Integer> inOrder(Timeline timeline, int asOf) {
    var found = new ArrayList<Integer>();
    for (int i = 0; i < timeline.size(); i++) {
      Fact fact = timeline.fact(i);
      if (rank(fact) >= 0 && Days.of(fact.getOccurredOn()) <= asOf) {
        found.add(i);
      }
    }
    found.sort(new ByDay(timeline));
    return found;
  }

  private record ByDay(Timeline timeline) implements Comparator<Integer> {
    @Override
    public int compare(Integer position, Integer other) {
      Fact one = timeline.fact(position);
      Fact another = timeline.fact(other);
      int byDay = one.getOccurredOn().compareTo(another.getOccurredOn());
      return byDay == 0 ? Integer.compare(rank(one), rank(another)) : byDay;
    }
  }

  /** On one day a session is planned first, then called off, then moved, then held. */
  private static int rank(Fact fact) {
    if (fact instanceof SessionPlanned) {
      return 0;
    }
    if (fact instanceof SessionCancelled) {
      return 1;
    }
    if (fact instanceof SessionRescheduled) {
      return 2;
    }
    return fact instanceof SessionHeld ? 3 : -1;
  }
}
