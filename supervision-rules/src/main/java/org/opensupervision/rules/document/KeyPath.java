package org.opensupervision.rules.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way from the root of a document to a value, such as {@code clauses[3].every}. */
final class KeyPath {
  static final KeyPath ROOT = new KeyPath(null, "", -1);

  private final @Nullable KeyPath parent;
  private final String key;
  private final int index;

  private KeyPath(@Nullable KeyPath parent, String key, int index) {
    this.parent = parent;
    this.key = key;
    this.index = index;
  }

  KeyPath key(String name) {
    return new KeyPath(this, name, -1);
  }

  KeyPath item(int at) {
    return new KeyPath(this, "", at);
  }

  String text() {
    Deque<String> steps = new ArrayDeque<>();
    for (KeyPath path = this; path.parent != null; path = path.parent) {
      steps.push(path.index >= 0 ? "[" + path.index + "]" : "." + Shown.asPart(path.key));
    }
    String text = String.join("", steps);
    return text.startsWith(".") ? text.substring(1) : text;
  }
}
