package org.opensupervision.rules.document;

/**
 * Feeds a tree from events that were recorded when its file was read before.
 *
 * <p>Each line is one event. The first character says which: a mapping or a sequence begins with
 * <code>{</code> or {@code [} and ends with <code>}</code>; a value is {@code =} if it stood
 * without quotes and {@code '} otherwise. Then come its line, its column and, of a value, its text,
 * which has no line breaks: {@code =14 9 hull}.
 */
final class RecordedEvents {
  private final String text;
  private final TreeBuilder tree;
  private int next;

  RecordedEvents(String text, TreeBuilder tree) {
    this.text = text;
    this.tree = tree;
  }

  void read() {
    while (next < text.length()) {
      char kind = text.charAt(next);
      next++;
      if (kind == '}') {
        next++;
        tree.end();
      } else {
        begin(kind, new TextPlace(number(), number()));
      }
    }
  }

  private void begin(char kind, TextPlace at) {
    String value = upTo('\n');
    switch (kind) {
      case '{' -> tree.startMapping(at);
      case '[' -> tree.startSequence(at);
      default -> tree.scalar(value, kind == '=', at);
    }
  }

  private int number() {
    return Integer.parseInt(upTo(' '));
  }

  private String upTo(char end) {
    int from = next;
    int to = text.indexOf(end, from);
    next = to + 1;
    return text.substring(from, to);
  }
}
