package org.opensupervision.rules.wording;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.policy.Statement;

/** Says what a clause asks for, whichever of the seven kinds it is. */
final class RequirementWords {
  private static final Map<
          Class<? extends Requirement>, BiFunction<Requirement, EventWords, String>>
      BY_KIND =
          Map.of(
              Recurrence.class,
                  (asked, events) -> new RecurrenceWords(events).of((Recurrence) asked),
              Deadline.class, (asked, events) -> new DeadlineWords(events).of((Deadline) asked),
              Quality.class, (asked, events) -> of((Quality) asked, events),
              Coverage.class, (asked, events) -> of((Coverage) asked, events),
              Retention.class, (asked, events) -> of((Retention) asked, events),
              Access.class, (asked, events) -> of((Access) asked),
              Statement.class, (asked, events) -> of((Statement) asked));

  private RequirementWords() {}

  static Set<Class<? extends Requirement>> kinds() {
    return BY_KIND.keySet();
  }

  static String of(Requirement requirement, EventWords events) {
    return BY_KIND.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(requirement))
        .findFirst()
        .map(entry -> entry.getValue().apply(requirement, events))
        .orElseThrow();
  }

  private static String of(Quality asked, EventWords events) {
    return "in each "
        + events.of(asked.getEvent())
        + ", "
        + ConditionSentence.of(asked.getProperty())
        + asked.getProRata().map(share -> ", in proportion to the person's " + share).orElse("");
  }

  private static String of(Coverage asked, EventWords events) {
    String each =
        " each of "
            + ConditionSentence.listed(asked.getMembers(), " and ")
            + " appears in \""
            + asked.getAttribute()
            + '"';
    String event = events.of(asked.getEvent());
    return asked
        .getWindow()
        .map(window -> "in any " + window + each + " of some " + event)
        .orElseGet(
            () -> "in any " + asked.getEvents().orElse(1) + " of " + event + " in a row" + each);
  }

  private static String of(Retention asked, EventWords events) {
    var after = asked.getAfter().stream().map(events::of).toList();
    String from =
        after.size() == 1
            ? after.get(0)
            : "the later of " + ConditionSentence.listed(after, " and ");
    return "the "
        + asked.getPart().orElse("file")
        + " is kept for "
        + asked.getKeepFor()
        + " after "
        + from
        + ", and then destroyed "
        + asked.getWithin().map(term -> "within " + term).orElse("on that very day")
        + ", never earlier and never under a legal hold";
  }

  private static String of(Access asked) {
    String purposes =
        asked.getPurposes().isEmpty()
            ? ""
            : ", for " + ConditionSentence.listed(asked.getPurposes()) + " only";
    return "the "
        + asked.getPart()
        + " may be read by "
        + ConditionSentence.listed(
            asked.getReaders().stream().map(reader -> "the " + reader).toList(), " and ")
        + purposes
        + (asked.isWithConsent() ? ", with the consent of the person whose file it is" : "");
  }

  private static String of(Statement asked) {
    return "\"" + asked.getText() + "\", which no program can check";
  }
}
