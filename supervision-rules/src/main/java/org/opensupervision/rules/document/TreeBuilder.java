package org.opensupervision.rules.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.problem.Place;

/** Makes the tree from the events of a parser, and refuses what no document may hold. */
final class TreeBuilder {
  private static final int DEEPEST = 20;
  private static final int MOST_VALUES = 50_000;

  private final String source;
  private final Problems problems;
  private final Deque<Frame> open = new ArrayDeque<>();
  private @Nullable Node root;
  private int values;

  TreeBuilder(String source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  void scalar(String text, boolean plain, TextPlace at) {
    var frame = open.peek();
    if (frame instanceof MappingFrame mapping && mapping.awaitsKey()) {
      count(at);
      mapping.key(text, plain, position(at, mapping.path().key(text)));
    } else {
      add(value(text, plain, next(at)));
    }
  }

  /** Reports what the format does not allow at the value that comes next, and goes on. */
  void refuse(String code, TextPlace at, String message) {
    problems.add(Faults.problem(code, next(at).place(), message));
  }

  /** Puts a value in the place of one that the format does not allow. */
  void unread(TextPlace at) {
    add(new Unread(next(at)));
  }

  void startMapping(TextPlace at) {
    open(new MappingFrame(next(at), problems), at);
  }

  void startSequence(TextPlace at) {
    open(new SequenceFrame(next(at)), at);
  }

  void end() {
    add(open.pop().close());
  }

  boolean isComplete() {
    return root != null;
  }

  /** Returns the whole tree. */
  Node root() {
    Node whole = root;
    if (whole == null) {
      throw Faults.fatal("file.empty", Place.ofSource(source), "The file must not be empty.");
    }
    return whole;
  }

  private void open(Frame frame, TextPlace at) {
    if (open.size() >= DEEPEST) {
      throw Faults.fatal(
          "file.too-deep",
          at.place(source),
          "The values must not be nested deeper than " + DEEPEST + " levels.");
    }
    open.push(frame);
  }

  private void add(Node node) {
    count(new TextPlace(node.position().line(), node.position().column()));
    var frame = open.peek();
    if (frame == null) {
      root = node;
    } else {
      frame.add(node);
    }
  }

  private void count(TextPlace at) {
    values++;
    if (values > MOST_VALUES) {
      throw Faults.fatal(
          "file.too-many-values",
          at.place(source),
          "The file must have at most " + MOST_VALUES + " keys and values.");
    }
  }

  private Node value(String text, boolean plain, Position position) {
    if (plain && isNothing(text)) {
      problems.add(
          Faults.problem("file.no-value", position.place(), "The key or item must have a value."));
      return new Unread(position);
    }
    int refused = Characters.firstRefused(text);
    if (refused >= 0) {
      problems.add(
          Faults.problem(
              "file.character",
              position.place(),
              "The text must not hold " + Characters.name(text.codePointAt(refused)) + "."));
      return new Unread(position);
    }
    return new Scalar(position, text, plain);
  }

  static boolean isNothing(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  private Position next(TextPlace at) {
    var frame = open.peek();
    return position(at, frame == null ? KeyPath.ROOT : frame.next());
  }

  private Position position(TextPlace at, KeyPath path) {
    return new Position(source, at.line(), at.column(), path);
  }
}
