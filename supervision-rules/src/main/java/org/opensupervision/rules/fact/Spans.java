package org.opensupervision.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.fact.Fact;

/**
 * The times between the facts that begin something and those that end it, such as an employment.
 *
 * <p>Of an end and a beginning on one day, the end belongs to what was open before that day; where
 * nothing was, it ends what began on that day.
 */
final class Spans {
  static final Spans NONE = new Spans();

  private final List<LocalDate> begins = new ArrayList<>();
  private final List<LocalDate> ends = new ArrayList<>();
  private final List<Fact> begunTwice = new ArrayList<>();
  private final List<Fact> endedUnbegun = new ArrayList<>();

  private Spans() {}

  /** When a person was employed, or a case was open. */
  static Spans life(List<Fact> facts) {
    return between(
        facts,
        fact -> fact instanceof Employed || fact instanceof CaseOpened,
        fact -> fact instanceof EmploymentEnded || fact instanceof CaseClosed);
  }

  /** When a person was absent. */
  static Spans absence(List<Fact> facts) {
    return between(facts, AbsenceBegun.class::isInstance, AbsenceEnded.class::isInstance);
  }

  private static Spans between(
      List<Fact> facts, Predicate<Fact> beginning, Predicate<Fact> ending) {
    var spans = new Spans();
    var begun = new ArrayList<Fact>();
    var ended = new ArrayList<Fact>();
    for (Fact fact : facts) {
      if (beginning.test(fact)) {
        begun.add(fact);
      } else if (ending.test(fact)) {
        ended.add(fact);
      }
    }
    spans.pair(begun, ended);
    return spans;
  }

  /** Both lists are in the order of their days. */
  private void pair(List<Fact> begun, List<Fact> ended) {
    int b = 0;
    int e = 0;
    while (b < begun.size() || e < ended.size()) {
      if (e == ended.size() || (b < begun.size() && isFirst(begun.get(b), ended.get(e)))) {
        begin(begun.get(b++));
      } else {
        end(ended.get(e++));
      }
    }
  }

  private boolean isFirst(Fact beginning, Fact end) {
    int order = beginning.getOccurredOn().compareTo(end.getOccurredOn());
    return order < 0 || (order == 0 && !isOpen());
  }

  private boolean isOpen() {
    return begins.size() > ends.size();
  }

  private void begin(Fact fact) {
    if (isOpen()) {
      begunTwice.add(fact);
    } else {
      begins.add(fact.getOccurredOn());
    }
  }

  private void end(Fact fact) {
    if (isOpen()) {
      ends.add(fact.getOccurredOn());
    } else {
      endedUnbegun.add(fact);
    }
  }

  boolean isEverOpen() {
    return !begins.isEmpty();
  }

  /** Whether a day lies in one of the times, its last day included. */
  boolean contains(LocalDate day) {
    for (int i = 0; i < begins.size(); i++) {
      boolean ended = i < ends.size() && ends.get(i).isBefore(day);
      if (!begins.get(i).isAfter(day) && !ended) {
        return true;
      }
    }
    return false;
  }

  /** The facts that begin what had begun already. */
  List<Fact> begunTwice() {
    return begunTwice;
  }

  /** The facts that end what had not begun. */
  List<Fact> endedUnbegun() {
    return endedUnbegun;
  }
}
