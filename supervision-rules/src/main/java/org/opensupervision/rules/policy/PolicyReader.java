package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.policy.LocalWord;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Problems;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Shown;

/** Reads a policy from the root of its document. */
final class PolicyReader {
  static final List<String> KEYS =
      List.of(
          "policy",
          "title",
          "source",
          "effective from",
          "review by",
          "calendar",
          "words",
          "clauses");
  private static final String WHAT = "policy";

  private final Report report;
  private final Values values;
  private final Keys keys;

  PolicyReader(Problems problems) {
    this.report = Report.of(problems);
    this.values = new Values(report);
    this.keys = new Keys(report);
  }

  Optional<Policy> read(Node root) {
    return values.mapping(root, WHAT).flatMap(this::read);
  }

  private Optional<Policy> read(Mapping root) {
    keys.refuseOthers(root, WHAT, KEYS);
    var parts = Policy.builder();
    var id = keys.need(root, WHAT, "policy").flatMap(this::id);
    id.ifPresent(parts::id);
    keys.need(root, WHAT, "title")
        .flatMap(node -> values.text(node, "title", 200))
        .ifPresent(parts::title);
    keys.need(root, WHAT, "source")
        .flatMap(new SourceReader(report)::read)
        .ifPresent(parts::source);
    dates(root, parts);
    keys.need(root, WHAT, "calendar")
        .flatMap(node -> values.word(node, "calendar", WorkingCalendars.names()))
        .ifPresent(parts::calendar);
    var words = root.value("words").map(new WordsReader(report)::read).orElse(Map.of());
    words.forEach((word, event) -> parts.addLocalWords(localWord(word, event)));
    keys.need(root, WHAT, "clauses")
        .map(node -> new ClausesReader(report, id.orElse(PolicyId.of(WHAT)), words).read(node))
        .ifPresent(parts::clauses);
    return report.isClean() ? Optional.of(parts.build()) : Optional.empty();
  }

  private Optional<PolicyId> id(Node node) {
    return values
        .single(node, "id of the policy", "a text")
        .map(Scalar::getText)
        .flatMap(text -> id(node, text));
  }

  private Optional<PolicyId> id(Node node, String text) {
    try {
      return Optional.of(PolicyId.of(text));
    } catch (IllegalArgumentException refused) {
      report.add(
          report
              .at(
                  node,
                  "policy.wrong-id",
                  "The id (" + Shown.word(text) + ") of the policy is not one.")
              .expected("small letters and digits, in words joined by hyphens, such as our-town"));
      return Optional.empty();
    }
  }

  private void dates(Mapping root, Policy.Builder parts) {
    var dates = new Dates(report);
    keys.need(root, WHAT, "effective from");
    var from = dates.read(root, "effective from");
    var review = dates.read(root, "review by");
    dates.refuseReversed(root, "review by", review, from);
    from.ifPresent(parts::effectiveFrom);
    review.ifPresent(parts::reviewBy);
  }

  private static LocalWord localWord(String word, Event event) {
    return LocalWord.builder().word(word).meaning(event.pattern()).build();
  }
}
