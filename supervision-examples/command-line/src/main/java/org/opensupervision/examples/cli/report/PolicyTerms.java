package org.opensupervision.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opensupervision.model.amount.NamedPeriod;
import org.opensupervision.model.declaration.About;
import org.opensupervision.model.declaration.DeclaredAttribute;
import org.opensupervision.model.declaration.DeclaredEvent;
import org.opensupervision.model.declaration.DeclaredValue;
import org.opensupervision.model.policy.LocalWord;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.wording.ClauseWording;

/** Says what a policy declares before its clauses: its words, events, attributes, roles, terms. */
final class PolicyTerms {
  private final Policy policy;
  private final List<PolicyLines.Part> parts = new ArrayList<>();

  private PolicyTerms(Policy policy) {
    this.policy = policy;
  }

  /** The parts that the policy has, in the order of the guide. */
  static List<PolicyLines.Part> of(Policy policy) {
    var terms = new PolicyTerms(policy);
    terms.add(
        "Local words", "words", policy.getLocalWords().stream().map(PolicyTerms::word).toList());
    terms.add(
        "Events of its own",
        "events",
        policy.getEvents().stream().map(PolicyTerms::event).toList());
    terms.add(
        "Attributes of its own",
        "attributes",
        policy.getAttributes().stream().map(PolicyTerms::attribute).toList());
    terms.add("Roles", "roles", terms.roles());
    terms.add("Terms", "terms", policy.getTerms().stream().map(PolicyTerms::term).toList());
    return List.copyOf(terms.parts);
  }

  private void add(String title, String id, List<PolicyLines.Entry> entries) {
    if (!entries.isEmpty()) {
      parts.add(new PolicyLines.Part(title, id, entries));
    }
  }

  private List<PolicyLines.Entry> roles() {
    var roles = policy.getRoles();
    return roles.isEmpty()
        ? List.of()
        : List.of(new PolicyLines.Entry("One of", String.join(", ", roles)));
  }

  private static PolicyLines.Entry word(LocalWord word) {
    return new PolicyLines.Entry(word.getWord(), ClauseWording.meaning(word.getMeaning()));
  }

  private static PolicyLines.Entry event(DeclaredEvent event) {
    String parts =
        event.getParts().stream().map(PolicyTerms::named).collect(Collectors.joining("; "));
    return new PolicyLines.Entry(
        event.getWord(),
        "about a "
            + about(event.getAbout())
            + (parts.isEmpty() ? "" : "; with " + parts)
            + (event.isDoneAfterwards() ? "; may happen afterwards" : ""));
  }

  private static String named(DeclaredValue part) {
    return part.getName() + ", " + value(part);
  }

  private static PolicyLines.Entry attribute(DeclaredAttribute attribute) {
    return new PolicyLines.Entry(
        attribute.getValue().getName(),
        "of a " + about(attribute.getAbout()) + "; " + value(attribute.getValue()));
  }

  private static String about(About about) {
    return about == About.CASE ? "case" : "person";
  }

  private static String value(DeclaredValue value) {
    return switch (value.getType()) {
      case WORD -> "one of: " + String.join(", ", value.getWords());
      case TEXT -> "any text";
      case NUMBER -> "a number";
      case TRUTH -> "true or false";
      case DATE -> "a day";
      case TERM -> "a length of time";
      case PERSON -> "a member of staff";
      case LIST ->
          value.getWords().isEmpty()
              ? "a list of texts"
              : "a list of: " + String.join(", ", value.getWords());
    };
  }

  private static PolicyLines.Entry term(NamedPeriod term) {
    return new PolicyLines.Entry(
        term.getName(),
        "from "
            + ExplanationText.day(term.getFirstDay())
            + " to "
            + ExplanationText.day(term.getLastDay()));
  }
}
