package org.opensupervision.rules.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.problem.Place;

/** A mapping that is still being read; keys that are refused take their values with them. */
final class MappingFrame extends Frame {
  private final Problems problems;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private @Nullable Scalar key;
  private boolean awaitsKey = true;

  MappingFrame(Position position, Problems problems) {
    super(position);
    this.problems = problems;
  }

  boolean awaitsKey() {
    return awaitsKey;
  }

  void key(String text, boolean plain, Position at) {
    awaitsKey = false;
    key = isRefused(text, plain, at) ? null : new Scalar(at, text, plain);
  }

  @Override
  KeyPath next() {
    Scalar current = key;
    return current == null ? path() : path().key(current.getText());
  }

  @Override
  void add(Node node) {
    if (awaitsKey) {
      refuse("file.key-not-text", node.getPlace(), "The key must be a text.");
    } else if (key != null) {
      entries.put(key.getText(), new Entry(key, node));
    }
    awaitsKey = !awaitsKey;
    key = null;
  }

  @Override
  Node close() {
    return new Mapping(position(), entries);
  }

  private boolean isRefused(String text, boolean plain, Position at) {
    var earlier = entries.get(text);
    if (plain && TreeBuilder.isNothing(text)) {
      refuse("file.key-not-text", at.place(), "The key must be a text.");
    } else if (plain && text.equals("<<")) {
      refuse("file.merge-key", at.place(), "The file must not merge mappings (\"<<\").");
    } else if (Characters.firstRefused(text) >= 0) {
      int point = text.codePointAt(Characters.firstRefused(text));
      refuse("file.character", at.place(), "The key must not hold " + Characters.name(point) + ".");
    } else if (earlier != null) {
      refuse("file.duplicate-key", at.place(), twice(text, earlier));
    } else {
      return false;
    }
    return true;
  }

  private static String twice(String text, Entry earlier) {
    Place first = earlier.getKey().getPlace();
    return "The key (%s) must stand once; it stands already in line %s, column %s."
        .formatted(Shown.word(text), first.getLine(), first.getColumn());
  }

  private void refuse(String code, Place place, String message) {
    problems.add(Faults.problem(code, place, message));
  }
}
