package org.opensupervision.rules.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.Faults;

/** What became of a document: its tree, if there is one, and what was wrong with it. */
record Documented(Optional<Node> root, List<Problem> problems) {

  static Documented yaml(String text) {
    return of("file.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  static Documented json(String text) {
    return of("file.json", text.getBytes(StandardCharsets.UTF_8));
  }

  static Documented of(String source, byte[] content) {
    var problems = new Problems(source);
    var root = Documents.read(source, content, problems);
    return new Documented(root, problems.getProblems());
  }

  /** Returns the problems as {@code code line:column}. */
  List<String> faults() {
    return Faults.texts(problems);
  }
}
