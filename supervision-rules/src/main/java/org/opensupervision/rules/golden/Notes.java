package org.opensupervision.rules.golden;

import java.util.Collection;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Problems;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.document.Unread;

/** Takes note of what is wrong with a file of cases, each with its place. */
record Notes(Problems problems) {

  void add(Node node, String code, String message, String expected) {
    if (!(node instanceof Unread)) {
      problems.add(at(node, code, message).expected(expected).build());
    }
  }

  /** A word that is none of those known, with the one that was most likely meant. */
  void unknown(Node node, String code, String what, String written, Collection<String> known) {
    problems.add(
        at(node, code, "The " + what + " (" + Shown.word(written) + ") is not known.")
            .expected("one of " + String.join(", ", known))
            .hint(Nearest.hint(written, known))
            .build());
  }

  private static Problem.Builder at(Node node, String code, String message) {
    return Problem.builder().code(code).place(node.getPlace()).message(message);
  }
}
