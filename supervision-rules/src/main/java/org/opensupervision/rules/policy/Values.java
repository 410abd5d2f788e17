package org.opensupervision.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.document.Unread;
import org.opensupervision.rules.document.Visible;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads values of one shape each; whatever has another shape is reported and comes back empty. */
final class Values {
  private final Report report;

  Values(Report report) {
    this.report = report;
  }

  /** Returns what the value of a key is called in messages. */
  static String of(String key) {
    return "value of \"" + key + "\"";
  }

  Optional<Mapping> mapping(Node node, String what) {
    if (node instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    refuseShape(node, what, "a mapping of keys to values");
    return Optional.empty();
  }

  /** Returns the items of a list that has some. */
  List<Node> items(Node node, String what) {
    if (!(node instanceof Sequence sequence)) {
      refuseShape(node, what, "a list");
      return List.of();
    }
    if (sequence.getItems().isEmpty()) {
      report.add(node, "policy.empty", "The " + what + " must not be an empty list.");
    }
    return sequence.getItems();
  }

  Optional<Scalar> single(Node node, String key, String expected) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    refuseShape(node, of(key), expected);
    return Optional.empty();
  }

  /** Returns a text that shows something, in one paragraph of at most so many characters. */
  Optional<String> text(Node node, String key, int longest) {
    var scalar = single(node, key, "a text");
    return scalar.isPresent() && isText(node, scalar.get().getText(), key, longest)
        ? Optional.of(scalar.get().getText())
        : Optional.empty();
  }

  /** Returns such a text where there is one at all. */
  Optional<String> text(Optional<Node> node, String key, int longest) {
    return node.isPresent() ? text(node.get(), key, longest) : Optional.empty();
  }

  Optional<LocalDate> date(Node node, String key) {
    String expected = ValueType.DATE.getExpected();
    var scalar = single(node, key, expected);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().getText();
    if (ValueType.DATE.read(text).orElse(null) instanceof LocalDate date) {
      return Optional.of(date);
    }
    String message =
        "The %s must be a day that exists, in the years 1900 to 2200, not %s."
            .formatted(of(key), Shown.word(text));
    report.add(node, "policy.wrong-date", message, expected);
    return Optional.empty();
  }

  Optional<Boolean> truth(Node node, String key) {
    String expected = ValueType.TRUTH.getExpected();
    var scalar = single(node, key, expected);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().getText();
    if (scalar.get().isPlain()
        && ValueType.TRUTH.read(text).orElse(null) instanceof Boolean truth) {
      return Optional.of(truth);
    }
    report.add(wrong(node, key, text, expected));
    return Optional.empty();
  }

  /** Returns a value that is one of these words. */
  Optional<String> word(Node node, String key, List<String> words) {
    String expected = "one of " + String.join(", ", words);
    var scalar = single(node, key, expected);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String written = scalar.get().getText();
    if (words.contains(written)) {
      return Optional.of(written);
    }
    report.add(wrong(node, key, written, expected).hint(Nearest.hint(written, words)));
    return Optional.empty();
  }

  /** Returns such a word where there is a value at all. */
  Optional<String> word(Optional<Node> node, String key, List<String> words) {
    return node.isPresent() ? word(node.get(), key, words) : Optional.empty();
  }

  Problem.Builder wrong(Node node, String key, String written, String expected) {
    return report
        .at(
            node,
            "policy.wrong-value",
            "The " + of(key) + " must not be " + Shown.word(written) + ".")
        .expected(expected);
  }

  private void refuseShape(Node node, String what, String expected) {
    if (!(node instanceof Unread)) {
      report.add(
          node,
          "policy.wrong-shape",
          "The " + what + " must not be " + node.getShape() + ".",
          expected);
    }
  }

  private boolean isText(Node node, String text, String key, int longest) {
    if (!Visible.in(text) || !text.strip().equals(text)) {
      report.add(
          node,
          "policy.blank-text",
          "The " + of(key) + " must show something, and not begin or end with a blank.");
      return false;
    }
    if (text.length() > longest) {
      report.add(
          node,
          "policy.long-text",
          "The %s must have at most %s characters, not %s."
              .formatted(of(key), longest, text.length()));
      return false;
    }
    return true;
  }
}
