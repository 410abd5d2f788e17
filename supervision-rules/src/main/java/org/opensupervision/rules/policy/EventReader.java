package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Reads the events of one clause, and sees to it that all are about people or all about cases. */
final class EventReader {
  private final Report report;
  private final LocalWords words;
  private final Values values;
  private @Nullable FactKind first;
  private @Nullable SubjectKind kept;
  private boolean isMixed;

  EventReader(Report report, LocalWords words) {
    this.report = report;
    this.words = words;
    this.values = new Values(report);
  }

  /** Returns whom the events read so far are about; empty if none was understood. */
  Optional<SubjectKind> subject() {
    if (kept != null) {
      return Optional.of(kept);
    }
    return first == null ? Optional.empty() : Optional.of(first.getSubject());
  }

  /** Takes note of whom a clause is about that names no event to tell it. */
  void keepTo(SubjectKind subject) {
    kept = subject;
  }

  /** Reads an event, or a list of events of which any one is enough. */
  List<EventPattern> readAny(Node node, String key) {
    var patterns = new ArrayList<EventPattern>();
    for (Event event : readEach(node, key)) {
      patterns.add(event.pattern());
    }
    return patterns;
  }

  /** Reads an event, or each of a list of events, with their kinds. */
  List<Event> readEach(Node node, String key) {
    var nodes = node instanceof Sequence ? values.items(node, Values.of(key)) : List.of(node);
    var events = new ArrayList<Event>();
    for (Node item : nodes) {
      var event = read(item, key);
      if (event.isPresent()) {
        events.add(event.get());
      }
    }
    return events;
  }

  /** What the policy can speak of. */
  Language language() {
    return words.language();
  }

  Optional<Event> read(Node node, String key) {
    return node instanceof Mapping mapping ? described(mapping) : named(node, key);
  }

  private Optional<Event> described(Mapping mapping) {
    var word = Keys.need(PatternReader.EVENT, mapping, "event", report);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    var event = named(word.get(), PatternReader.EVENT);
    return event.isPresent()
        ? Optional.of(new PatternReader(report, this).read(mapping, event.get()))
        : Optional.empty();
  }

  private Optional<Event> named(Node node, String key) {
    var word = values.single(node, key, "an event");
    return word.isPresent() ? byWord(word.get(), word.get().getText()) : Optional.empty();
  }

  /** Reads an event that is named by a word within the text of a node. */
  Optional<Event> byWord(Scalar node, String word) {
    var event = words.meaning(word);
    if (event.isPresent()) {
      keepToOneSubject(node, event.get().kind());
    } else if (!words.mayBe(word)) {
      report.add(unknown(node, word));
    }
    return event;
  }

  private Problem.Builder unknown(Scalar node, String word) {
    var known =
        Stream.concat(
                words.names().stream(), words.language().events().stream().map(FactKind::getWord))
            .toList();
    return report
        .at(node, "policy.unknown-event", "The event (" + Shown.word(word) + ") is not known.")
        .expected("one of " + String.join(", ", known))
        .hint(Nearest.hint(word, known));
  }

  private void keepToOneSubject(Node node, FactKind kind) {
    FactKind earlier = first;
    if (earlier == null) {
      first = kind;
    } else if (earlier.getSubject() != kind.getSubject() && !isMixed) {
      isMixed = true;
      report.add(
          node,
          "policy.mixed-subjects",
          "The event \"%s\" is about a %s, but \"%s\" is about a %s: a clause must keep to one."
              .formatted(
                  kind, kind.getSubject().getWord(), earlier, earlier.getSubject().getWord()));
    }
  }
}
