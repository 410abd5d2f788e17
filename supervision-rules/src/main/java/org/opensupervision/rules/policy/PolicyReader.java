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
import org.opensupervision.rules.document.Shown;

/** Reads a policy from the root of its document. */
final class PolicyReader {
  static final List<String> KEYS =
      List.of(
          "policy",
          "title",
          "source",
          "effective from",
          "effective until",
          "review by",
          "calendar",
          LayersReader.KEY,
          DeclarationsReader.EVENTS,
          DeclarationsReader.ATTRIBUTES,
          DeclarationsReader.ROLES,
          "words",
          "terms",
          "clauses");
  private static final String WHAT = "policy";

  private final Report report;
  private final Values values;

  PolicyReader(Problems problems) {
    this.report = Report.of(problems);
    this.values = new Values(report);
  }

  Optional<Policy> read(Node root) {
    var mapping = values.mapping(root, WHAT);
    return mapping.isPresent() ? read(mapping.get()) : Optional.empty();
  }

  private Optional<Policy> read(Mapping root) {
    var keys = Keys.of(report, root, WHAT, KEYS);
    var parts = Policy.builder();
    var id = id(keys.need("policy"));
    if (id.isPresent()) {
      parts.id(id.get());
    }
    describe(keys, parts);
    dates(keys, root, parts);
    var calendar = values.word(keys.need("calendar"), "calendar", WorkingCalendars.names());
    if (calendar.isPresent()) {
      parts.calendar(calendar.get());
    }
    var layers = keys.value(LayersReader.KEY);
    if (layers.isPresent()) {
      parts.layeredOn(new LayersReader(report).read(layers.get(), id.orElse(null)));
    }
    var words = words(keys, parts);
    terms(keys, parts);
    var clauses = keys.need("clauses");
    if (clauses.isPresent()) {
      parts.clauses(new ClausesReader(report, id.orElse(null), words).read(clauses.get()));
    }
    return report.isClean() ? Optional.of(parts.build()) : Optional.empty();
  }

  private void terms(Keys keys, Policy.Builder parts) {
    var terms = new TermsReader(report);
    var named = keys.value(TermsReader.TERMS);
    var clauses = keys.value("clauses");
    if (named.isPresent()) {
      parts.terms(terms.read(named.get()));
    } else if (clauses.isPresent() && !keys.isMisspelt(TermsReader.TERMS)) {
      terms.refuseClausesWithout(clauses.get());
    }
  }

  private void describe(Keys keys, Policy.Builder parts) {
    var title = values.text(keys.need("title"), "title", 200);
    if (title.isPresent()) {
      parts.title(title.get());
    }
    var node = keys.need("source");
    var source = new SourceReader(report).read(node);
    if (source.isPresent()) {
      parts.source(source.get());
    }
  }

  private LocalWords words(Keys keys, Policy.Builder parts) {
    var declared = new DeclarationsReader(report).read(keys);
    parts.events(declared.events).attributes(declared.attributes).roles(declared.roles);
    var words = declared.words();
    var node = keys.value(WordsReader.WORDS);
    if (node.isPresent()) {
      new WordsReader(report, words).read(node.get());
    } else if (keys.isMisspelt(WordsReader.WORDS)) {
      words.leaveUnread();
    }
    for (var word : words.meanings().entrySet()) {
      parts.addLocalWords(localWord(word.getKey(), word.getValue()));
    }
    return words;
  }

  private Optional<PolicyId> id(Optional<Node> node) {
    if (node.isEmpty()) {
      return Optional.empty();
    }
    var scalar = values.single(node.get(), "policy", "a text");
    return scalar.isPresent() ? id(node.get(), scalar.get().getText()) : Optional.empty();
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
    var until = dates.read(root, "effective until");
    dates.refuseReversed(root, "effective until", until.orElse(null), from.orElse(null));
    var review = dates.read(root, "review by");
    dates.refuseReversed(root, "review by", review.orElse(null), from.orElse(null));
    if (from.isPresent()) {
      parts.effectiveFrom(from.get());
    }
    parts.effectiveUntil(until).reviewBy(review);
  }

  private static LocalWord localWord(String word, Event event) {
    return LocalWord.builder().word(word).meaning(event.pattern()).build();
  }
}
