package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Nearest;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Reads the events of one clause, and sees to it that all are about people or all about cases. */
final class EventReader {
  private final Report report;
  private final Map<String, Event> words;
  private final Values values;
  private @Nullable FactKind first;

  EventReader(Report report, Map<String, Event> words) {
    this.report = report;
    this.words = words;
    this.values = new Values(report);
  }

  /** Returns whom the events read so far are about; empty if none was understood. */
  Optional<SubjectKind> subject() {
    return Optional.ofNullable(first).map(FactKind::getSubject);
  }

  /** Reads an event, or a list of events of which any one is enough. */
  List<Event> readAny(Node node, String what) {
    Stream<Node> nodes =
        node instanceof Sequence ? values.items(node, what).stream() : Stream.of(node);
    return nodes.map(item -> read(item, what)).flatMap(Optional::stream).toList();
  }

  Optional<Event> read(Node node, String what) {
    return node instanceof Mapping mapping
        ? new Keys(report)
            .need(mapping, what, PatternReader.EVENT)
            .flatMap(word -> named(word, what))
            .map(event -> new PatternReader(report, this).read(mapping, event))
        : named(node, what);
  }

  private Optional<Event> named(Node node, String what) {
    return values.single(node, what, "an event").flatMap(word -> named(word, word.getText(), what));
  }

  private Optional<Event> named(Scalar node, String word, String what) {
    var event = Optional.ofNullable(words.get(word)).or(() -> Vocabulary.kind(word).map(Event::of));
    if (event.isEmpty()) {
      report.add(unknown(node, word, what));
    }
    event.ifPresent(known -> keepToOneSubject(node, known.kind()));
    return event;
  }

  private Problem.Builder unknown(Scalar node, String word, String what) {
    var known =
        Stream.concat(words.keySet().stream(), Vocabulary.kinds().stream().map(FactKind::getWord))
            .toList();
    return report
        .at(
            node,
            "policy.unknown-event",
            "The event (" + Shown.word(word) + ") of the " + what + " is not known.")
        .expected("one of " + String.join(", ", known))
        .hint(Nearest.hint(word, known));
  }

  private void keepToOneSubject(Node node, FactKind kind) {
    FactKind earlier = first;
    if (earlier == null) {
      first = kind;
    } else if (earlier.getSubject() != kind.getSubject()) {
      report.add(
          report.at(
              node,
              "policy.mixed-subjects",
              "The event \"%s\" is about a %s, but \"%s\" is about a %s: a clause must keep to one."
                  .formatted(
                      kind, kind.getSubject().getWord(), earlier, earlier.getSubject().getWord())));
    }
  }
}
