package org.opensupervision.rules.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.kind.Rules;
import org.opensupervision.rules.vocabulary.DutyHolderWords;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/**
 * Says in plain English what a clause makes the program ask for: of whom, what, by when, and who
 * has to see to it.
 *
 * <p>The sentences are made from the data and not from what the clause says of itself, so that a
 * policy lead can hold one against the other.
 */
public final class ClauseWording {
  private final EventWords events;
  private final Language language;

  private ClauseWording(Policy policy) {
    this.language = Language.of(policy);
    this.events = new EventWords(policy.getLocalWords());
  }

  /** Returns the wording of the clauses of a policy, in its local words. */
  public static ClauseWording under(Policy policy) {
    return new ClauseWording(policy);
  }

  /** Returns the sentences of a clause as one paragraph. */
  public String of(Clause clause) {
    var sentences = new ArrayList<String>();
    sentences.add(whom(clause) + ": " + RequirementWords.of(clause.getRequirement(), events) + ".");
    holder(clause).ifPresent(sentences::add);
    inForce(clause).ifPresent(sentences::add);
    clause
        .getTightens()
        .ifPresent(below -> sentences.add("It makes the clause " + below + " stricter."));
    clause.getVariation().map(VariationWords::of).ifPresent(sentences::add);
    if (clause.isFromNow()) {
      sentences.add("It rules from its first day on, also over what had begun before.");
    }
    return String.join(" ", sentences);
  }

  /** Returns what an event means, without local words of its own: for lists of local words. */
  public static String meaning(EventPattern event) {
    return new EventWords(List.of()).of(event);
  }

  private String whom(Clause clause) {
    boolean cases = Rules.subjectOf(clause.getRequirement(), language) == SubjectKind.CASE;
    String all = cases ? "For every case" : "For everybody";
    return clause
        .getAppliesTo()
        .map(condition -> all + " where " + ConditionSentence.of(condition))
        .orElse(all);
  }

  private static Optional<String> holder(Clause clause) {
    boolean isDuty =
        !(clause.getRequirement() instanceof Statement
            || clause.getRequirement() instanceof Access);
    String holder = named(clause.getOwedBy());
    return Optional.of(
            switch (clause.getStrength()) {
              case MUST -> capital(holder) + " must see to it.";
              case SHOULD -> capital(holder) + " should see to it.";
              case GOOD_PRACTICE -> "It is good practice that " + holder + " sees to it.";
            })
        .filter(sentence -> isDuty);
  }

  private static String named(DutyHolder holder) {
    String words = DutyHolderWords.of(holder);
    return holder == DutyHolder.HUMAN_RESOURCES ? words : "the " + words;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Optional<String> inForce(Clause clause) {
    String from = clause.getEffectiveFrom().map(day -> part(" from ", day)).orElse("");
    String until = clause.getEffectiveUntil().map(day -> part(" up to and on ", day)).orElse("");
    return Optional.of("The clause is in force" + from + until + ".")
        .filter(sentence -> !(from + until).isEmpty());
  }

  private static String part(String before, LocalDate day) {
    return before + ExplanationText.day(day);
  }
}
