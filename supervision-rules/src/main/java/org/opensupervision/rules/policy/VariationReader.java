package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Variation;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.timeline.Changeable;
import org.opensupervision.rules.vocabulary.Language;

/** Reads how far decisions may depart from a clause: {@code may vary}. */
final class VariationReader {
  static final String KEY = "may vary";
  static final List<String> KEYS =
      List.of("to at most", "to at least", "agreed by", "with consent of", "for at most");
  private static final int LONGEST_ROLE = 100;

  private final Report report;
  private final Values values;
  private final Language language;

  VariationReader(Report report, Language language) {
    this.report = report;
    this.values = new Values(report);
    this.language = language;
  }

  Optional<Variation> read(Node node, Optional<Requirement> of) {
    var mapping = values.mapping(node, Values.of(KEY));
    if (mapping.isEmpty() || isMisplaced(node, of)) {
      return Optional.empty();
    }
    if (mapping.get().getEntries().isEmpty()) {
      report.add(node, "policy.empty", "The " + Values.of(KEY) + " must not be empty.");
      return Optional.empty();
    }
    return Optional.of(read(mapping.get(), of));
  }

  private Variation read(Mapping mapping, Optional<Requirement> of) {
    var keys = Keys.of(report, mapping, "variation", KEYS);
    var parts = Variation.builder();
    var value = new VaryingValueReader(report, of);
    var most = keys.value(VaryingValueReader.AT_MOST);
    if (most.isPresent()) {
      parts.toAtMost(value.read(most.get(), VaryingValueReader.AT_MOST));
    }
    var least = keys.value(VaryingValueReader.AT_LEAST);
    if (least.isPresent()) {
      parts.toAtLeast(value.read(least.get(), VaryingValueReader.AT_LEAST));
    }
    var roles = keys.value("agreed by");
    if (roles.isPresent()) {
      parts.agreedBy(roles(roles.get()));
    }
    var consent = keys.value("with consent of");
    if (consent.isPresent()) {
      parts.withConsent(
          values.word(consent.get(), "with consent of", AccessReader.CONSENTING).isPresent());
    }
    var limit = keys.value("for at most");
    if (limit.isPresent()) {
      parts.forAtMost(new TermReader(report).read(limit.get(), "for at most"));
    }
    return parts.build();
  }

  private boolean isMisplaced(Node node, Optional<Requirement> of) {
    boolean never = of.isPresent() && !Changeable.mayBeWaived(of.get());
    if (never) {
      report.add(
          node,
          "policy.misplaced-key",
          "The key \"" + KEY + "\" must not stand in a clause by which nothing can be waived.");
    }
    return never;
  }

  private List<String> roles(Node node) {
    var nodes =
        node instanceof Sequence ? values.items(node, Values.of("agreed by")) : List.of(node);
    var roles = new ArrayList<String>();
    for (Node item : nodes) {
      var role = values.text(item, "agreed by", LONGEST_ROLE);
      if (role.isPresent() && roles.contains(role.get())) {
        report.add(item, "policy.listed-twice", "The role must be listed only once.");
      } else if (role.isPresent() && isKnown(item, role.get())) {
        roles.add(role.get());
      }
    }
    return roles;
  }

  /** Where a policy lists its roles it must be one of them, else no known one with a typo. */
  private boolean isKnown(Node node, String role) {
    var known = new ArrayList<>(PolicyWords.DUTY_HOLDERS);
    known.addAll(language.roles());
    var hint = Nearest.hint(role, known);
    boolean taken = known.contains(role) || (language.roles().isEmpty() && hint.isEmpty());
    if (!taken) {
      report.add(
          values.wrong(node, "agreed by", role, "one of " + String.join(", ", known)).hint(hint));
    }
    return taken;
  }
}
