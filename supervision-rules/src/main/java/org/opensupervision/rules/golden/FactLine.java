package org.opensupervision.rules.golden;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.ValueType;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** One fact of a case as a line of the facts file, with what a case may leave out put in. */
final class FactLine {
  static final String FACT = "fact";
  private static final String ON = "on";
  private static final String PLANNED_FOR = "planned for";
  private static final Set<String> STARTING_A_SESSION =
      Set.of("session planned", "session cancelled", "session held");

  /** What only a policy knows the type of is kept as text, numbers and truths too. */
  private static final Set<String> KEPT_AS_TEXT = Set.of("details", "value");

  private final Mapping written;
  private final Map<String, String> values = new LinkedHashMap<>();

  private FactLine(Mapping written) {
    this.written = written;
    put(written);
  }

  static String of(Mapping fact, int number, Map<String, Mapping> defaults, Subjects subjects) {
    var line = new FactLine(fact);
    var kind = line.text(FACT).flatMap(Vocabulary::kind);
    kind.map(FactKind::getWord).map(defaults::get).ifPresent(line::put);
    line.putText("id", "f-" + number);
    kind.map(FactKind::getSubject)
        .ifPresent(subject -> line.putText(subject.getWord(), subjects.of(subject)));
    line.putText("recorded at", line.day() + "T12:00:00Z");
    line.putText("recorded by", "recorder");
    kind.map(FactKind::getWord).filter(STARTING_A_SESSION::contains).ifPresent(line::putSession);
    return line.text();
  }

  private void putSession(String kind) {
    putText("session", "s-" + text(PLANNED_FOR).orElseGet(this::day));
  }

  /** A fact without a day is refused for that alone. */
  private String day() {
    return text(ON).filter(day -> ValueType.DATE.read(day).isPresent()).orElse("2000-01-01");
  }

  private void put(Mapping mapping) {
    for (Entry entry : mapping.getEntries()) {
      boolean asText = KEPT_AS_TEXT.contains(entry.getName());
      putValue(entry.getName(), json(entry.getValue(), asText));
    }
  }

  private void putText(String key, String text) {
    putValue(key, quoted(text));
  }

  private void putValue(String key, String json) {
    values.putIfAbsent(key, json);
  }

  private Optional<String> text(String key) {
    return written
        .value(key)
        .filter(Scalar.class::isInstance)
        .map(node -> ((Scalar) node).getText());
  }

  private String text() {
    var json = new Json('{', '}');
    values.forEach((key, value) -> json.add(quoted(key) + ":" + value));
    return json.text();
  }

  private static String json(Node node, boolean asText) {
    if (node instanceof Scalar scalar) {
      return isLiteral(scalar) && !asText ? scalar.getText() : quoted(scalar.getText());
    }
    if (node instanceof Sequence list) {
      var json = new Json('[', ']');
      list.getItems().forEach(item -> json.add(json(item, asText)));
      return json.text();
    }
    var json = new Json('{', '}');
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.getEntries()) {
        json.add(quoted(entry.getName()) + ":" + json(entry.getValue(), asText));
      }
    }
    return json.text();
  }

  /** A number or a truth, which stand without quotes. */
  private static boolean isLiteral(Scalar scalar) {
    String text = scalar.getText();
    boolean number = text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean plainNumber = number && (text.length() == 1 || text.charAt(0) != '0');
    return scalar.isPlain() && (plainNumber || text.equals("true") || text.equals("false"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** The inside of an object or of a list, with commas between. */
  private static final class Json {
    private final StringBuilder text = new StringBuilder();
    private final char closing;

    Json(char opening, char closing) {
      this.closing = closing;
      text.append(opening);
    }

    void add(String part) {
      text.append(text.length() > 1 ? "," : "").append(part);
    }

    String text() {
      return text.append(closing).toString();
    }
  }
}
