package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.declaration.DeclaredType;
import org.opensupervision.model.declaration.DeclaredValue;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.TextList;

/** Reads what values a declared part or attribute has: those of a type, or a list of words. */
final class DeclaredValueReader {
  static final List<String> TYPES = List.of("text", "number", "truth", "date", "term", "person");
  static final String LIST = "list";
  static final String LIST_OF = "list of";
  private static final int LONGEST = 100;

  private final Report report;
  private final Values values;

  DeclaredValueReader(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  /**
   * Reads the values of a name.
   *
   * @param key the key under which they stand
   */
  Optional<DeclaredValue> read(String name, Node node, String key) {
    return node instanceof Sequence ? words(name, node, key) : ofType(name, node, key);
  }

  /** Reads the values of a part of an event, which may be a list too. */
  Optional<DeclaredValue> readPart(String name, Node node) {
    if (node instanceof Mapping list) {
      return listOf(name, list);
    }
    return node instanceof Sequence
        ? words(name, node, name)
        : values
            .word(node, name, typesOfParts())
            .map(type -> DeclaredValue.builder().name(name).type(type(type)).build());
  }

  static List<String> typesOfParts() {
    var types = new ArrayList<>(TYPES);
    types.add(LIST);
    return List.copyOf(types);
  }

  private Optional<DeclaredValue> listOf(String name, Mapping list) {
    var keys = Keys.of(report, list, "list", List.of(LIST_OF));
    var node = keys.need(LIST_OF);
    var words = node.isPresent() ? texts(node.get(), LIST_OF) : List.<String>of();
    boolean proper = !words.isEmpty() && node.filter(at -> refuseSeparators(at, words)).isEmpty();
    return proper
        ? Optional.of(
            DeclaredValue.builder().name(name).type(DeclaredType.LIST).words(words).build())
        : Optional.empty();
  }

  /** Facts note a list as one text with semicolons, which therefore stand in none of its words. */
  private boolean refuseSeparators(Node node, List<String> words) {
    boolean refused = false;
    for (String word : words) {
      if (TextList.isSeveral(word)) {
        report.add(values.wrong(node, LIST_OF, word, TextList.EXPECTED_EACH));
        refused = true;
      }
    }
    return refused;
  }

  private Optional<DeclaredValue> ofType(String name, Node node, String key) {
    return values
        .word(node, key, TYPES)
        .map(type -> DeclaredValue.builder().name(name).type(type(type)).build());
  }

  private static DeclaredType type(String word) {
    return switch (word) {
      case "number" -> DeclaredType.NUMBER;
      case "truth" -> DeclaredType.TRUTH;
      case "date" -> DeclaredType.DATE;
      case "term" -> DeclaredType.TERM;
      case "person" -> DeclaredType.PERSON;
      case LIST -> DeclaredType.LIST;
      default -> DeclaredType.TEXT;
    };
  }

  private Optional<DeclaredValue> words(String name, Node node, String key) {
    var words = texts(node, key);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DeclaredValue.builder().name(name).type(DeclaredType.WORD).words(words).build());
  }

  /** Reads a list of texts, no two of which are the same. */
  List<String> texts(Node node, String key) {
    var texts = new ArrayList<String>();
    for (Node item : values.items(node, Values.of(key))) {
      var text = values.text(item, key, LONGEST);
      if (text.isPresent() && texts.contains(text.get())) {
        report.add(
            item,
            "policy.word-taken",
            "The word (%s) must stand once in the %s."
                .formatted(Shown.word(text.get()), Values.of(key)));
      }
      text.ifPresent(texts::add);
    }
    return texts;
  }
}
