package org.opensupervision.rules.policy;

import java.util.List;
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
import org.opensupervision.rules.vocabulary.Language;

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

  PolicyReader(Problems problems) {
    this.report = Report.of(problems);
    this.values = new Values(report);
  }

  Optional<Policy> read(Node root) {
    return values.mapping(root, WHAT).flatMap(this::read);
  }

  private Optional<Policy> read(Mapping root) {
    var keys = Keys.of(report, root, WHAT, KEYS);
    var parts = Policy.builder();
    var id = keys.need("policy").flatMap(this::id);
    id.ifPresent(parts::id);
    keys.need("title").flatMap(node -> values.text(node, "title", 200)).ifPresent(parts::title);
    keys.need("source").flatMap(new SourceReader(report)::read).ifPresent(parts::source);
    dates(keys, root, parts);
    keys.need("calendar")
        .flatMap(node -> values.word(node, "calendar", WorkingCalendars.names()))
        .ifPresent(parts::calendar);
    var words = words(keys, Language.builtIn());
    words.meanings().forEach((word, event) -> parts.addLocalWords(localWord(word, event)));
    keys.need("clauses")
        .map(node -> new ClausesReader(report, id.orElse(null), words).read(node))
        .ifPresent(parts::clauses);
    return report.isClean() ? Optional.of(parts.build()) : Optional.empty();
  }

  private LocalWords words(Keys keys, Language language) {
    return keys.value(WordsReader.WORDS)
        .map(new WordsReader(report, language)::read)
        .orElseGet(
            () ->
                keys.isMisspelt(WordsReader.WORDS)
                    ? LocalWords.unread(language)
                    : new LocalWords(language));
  }

  private Optional<PolicyId> id(Node node) {
    return values
        .single(node, "policy", "a text")
        .map(Scalar::getText)
        .flatMap(text -> id(node, text));
  }

  private Optional<PolicyId> id(Node node, String text) {
    try {
      return Optional.of(PolicyId.of(text));
    } catch (IllegalArgumentException refused) {
      report.add(
          node,
          "policy.wrong-id",
          "The id (" + Shown.word(text) + ") of the policy is not one.",
          "small letters and digits, in words joined by hyphens, such as our-town");
      return Optional.empty();
    }
  }

  private void dates(Keys keys, Mapping root, Policy.Builder parts) {
    var dates = new Dates(report);
    keys.need("effective from");
    var from = dates.read(root, "effective from");
    var review = dates.read(root, "review by");
    dates.refuseReversed(root, "review by", review.orElse(null), from.orElse(null));
    from.ifPresent(parts::effectiveFrom);
    review.ifPresent(parts::reviewBy);
  }

  private static LocalWord localWord(String word, Event event) {
    return LocalWord.builder().word(word).meaning(event.pattern()).build();
  }
}
