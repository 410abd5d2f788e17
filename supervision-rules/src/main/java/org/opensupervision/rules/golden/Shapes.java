package org.opensupervision.rules.golden;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.document.Visible;

/** Reads values of one shape each; whatever has another shape is noted and comes back empty. */
record Shapes(Notes notes) {

  Optional<Mapping> mapping(Node node, String what, List<String> keys) {
    if (!(node instanceof Mapping mapping)) {
      refuse(node, what, "a mapping of keys to values");
      return Optional.empty();
    }
    for (var entry : mapping.getEntries()) {
      if (!keys.contains(entry.getName())) {
        notes.unknown(
            entry.getKey(), "cases.unknown-key", "key of the " + what, entry.getName(), keys);
      }
    }
    return Optional.of(mapping);
  }

  /** Returns the value of a key that must be there. */
  Optional<Node> need(Mapping mapping, String what, String key) {
    if (!mapping.has(key)) {
      notes.add(
          mapping,
          "cases.missing-key",
          "The " + what + " must have the key \"" + key + "\".",
          "the key " + key);
    }
    return mapping.value(key);
  }

  /** Returns the items of a list that has some. */
  List<Node> items(Node node, String key) {
    if (!(node instanceof Sequence list)) {
      refuse(node, of(key), "a list");
      return List.of();
    }
    if (list.getItems().isEmpty()) {
      notes.add(
          node, "cases.empty", "The " + of(key) + " must not be an empty list.", something(key));
    }
    return list.getItems();
  }

  private static String something(String key) {
    return key.equals("cases") ? "something in it" : "something in it, or no such key";
  }

  Optional<Scalar> scalar(Node node, String key, String expected) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    refuse(node, of(key), expected);
    return Optional.empty();
  }

  /** Returns a text that shows something, of at most so many characters. */
  Optional<String> text(Node node, String key, int longest) {
    var text = scalar(node, key, "a text").map(Scalar::getText);
    if (text.isPresent() && !isProper(text.get(), longest)) {
      notes.add(
          node,
          "cases.bad-text",
          "The %s must show something in at most %s characters.".formatted(of(key), longest),
          "a text");
      return Optional.empty();
    }
    return text;
  }

  <T> Optional<T> value(
      Node node, String key, String expected, Function<String, Optional<T>> reading) {
    var scalar = scalar(node, key, expected);
    var value = scalar.map(Scalar::getText).flatMap(reading);
    if (scalar.isPresent() && value.isEmpty()) {
      notes.add(
          node,
          "cases.wrong-value",
          "The %s must not be %s.".formatted(of(key), Shown.word(scalar.get().getText())),
          expected);
    }
    return value;
  }

  void refuse(Node node, String what, String expected) {
    notes.add(
        node,
        "cases.wrong-shape",
        "The " + what + " must not be " + node.getShape() + ".",
        expected);
  }

  static String of(String key) {
    return "value of \"" + key + "\"";
  }

  private static boolean isProper(String text, int longest) {
    return Visible.in(text) && text.strip().equals(text) && text.length() <= longest;
  }
}
