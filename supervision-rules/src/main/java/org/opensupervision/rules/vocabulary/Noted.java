package org.opensupervision.rules.vocabulary;

import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.noted.CaseDetailNoted;
import org.opensupervision.model.noted.CaseEventNoted;
import org.opensupervision.model.noted.DetailNoted;
import org.opensupervision.model.noted.EventNoted;

/** Reads what was noted of people and of cases in one way. */
public final class Noted {
  private Noted() {}

  /** An event that only a policy has a word for. */
  public record Event(String word, Map<String, String> details) {}

  /** An attribute with its value as written; without one, the old value no longer holds. */
  public record Detail(String attribute, Optional<String> value) {}

  /** Returns the event that a fact notes; empty if it is of another kind. */
  public static Optional<Event> event(Fact fact) {
    if (fact instanceof EventNoted noted) {
      return Optional.of(new Event(noted.getEvent(), noted.getDetails()));
    }
    return fact instanceof CaseEventNoted noted
        ? Optional.of(new Event(noted.getEvent(), noted.getDetails()))
        : Optional.empty();
  }

  /** Returns the detail that a fact notes; empty if it is of another kind. */
  public static Optional<Detail> detail(Fact fact) {
    if (fact instanceof DetailNoted noted) {
      return Optional.of(new Detail(noted.getAttribute(), noted.getValue()));
    }
    return fact instanceof CaseDetailNoted noted
        ? Optional.of(new Detail(noted.getAttribute(), noted.getValue()))
        : Optional.empty();
  }
}
