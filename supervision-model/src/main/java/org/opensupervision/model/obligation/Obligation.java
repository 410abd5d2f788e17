package org.opensupervision.model.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * A duty about somebody or something, by a date, with the reasons for it.
 *
 * <p>It is the same from one day to the next; how it stands on a day is a finding. One gap between
 * sessions is one obligation, however long it lasts. Example: {@code hull:recording.personal} after
 * a session on Thursday 2 April 2026 is due on Monday 13 April 2026.
 */
@Value.Immutable
public interface Obligation {
  /** Returns the clause that asks it. */
  @Protected(Protection.PUBLIC)
  ClauseId getClause();

  /** Returns the person or the case that it is about. */
  @Protected(Protection.PUBLIC)
  Subject getSubject();

  /** Returns who has to see to it. */
  @Protected(Protection.PUBLIC)
  DutyHolder getOwedBy();

  /**
   * Returns the fact that set it off or started its gap; empty where the clause did so by beginning
   * to apply.
   */
  @Protected(Protection.PUBLIC)
  Optional<FactId> getTrigger();

  /**
   * Returns which of several duties with one trigger it is: the first day of its period, or the
   * number of its unit of work; empty where the trigger tells it apart.
   */
  @Protected(Protection.PUBLIC)
  Optional<String> getPart();

  /**
   * Returns which member of a set must appear, in the words of the policy; empty for duties that
   * are not about one of several. The members that one event leaves to appear are told apart by it.
   */
  @Protected(Protection.PUBLIC)
  Optional<String> getMember();

  /** Returns the first day on which it can be met; empty where that is not known. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getOpens();

  /**
   * Returns the last day in time; empty where a fact that it needs is missing, where nothing can be
   * checked, and while a clock stands still.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getDue();

  /**
   * Returns the day that is aimed for where the policy gives a range, such as "every 4 to 6 weeks";
   * empty where it gives none. Nothing becomes overdue with it.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getTarget();

  /**
   * Returns the last day on which it can still be met, late or not; empty where lateness can always
   * be made good.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getCloses();

  /** Returns the reasons; the last step states the due date, or says why there is none. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  Explanation getExplanation();

  /**
   * Returns the id of this duty, made of its clause, its subject, what set it off and, where there
   * is one, its member or its part.
   *
   * <p>The same facts give the same id on every run, as in {@code
   * hull:recording.personal/p-104/f-000317}. A slash inside a part is written {@code %2F}, a blank
   * {@code %20}, so that no two duties share an id.
   */
  @Protected(Protection.PUBLIC)
  default String getId() {
    String trigger = getTrigger().map(FactId::getValue).orElse("-");
    String member = getMember().map(word -> "/" + part(word.replace("%", "%25"))).orElse("");
    String which = getPart().map(part -> "/" + part(part)).orElse("");
    return getClause() + "/" + part(getSubject().getValue()) + "/" + part(trigger) + member + which;
  }

  private static String part(String id) {
    return id.replace("/", "%2F").replace(" ", "%20");
  }

  /** Starts an obligation; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an obligation. */
  final class Builder extends ImmutableObligation.Builder {
    Builder() {}
  }
}
