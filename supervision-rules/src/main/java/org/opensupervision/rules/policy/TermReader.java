package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.TermWords;

/** Reads terms, such as {@code 5 working days}. */
final class TermReader {
  private final Report report;

  TermReader(Report report) {
    this.report = report;
  }

  /** Returns the term that is all of a value. */
  Optional<Term> read(Node node, String key) {
    var scalar = new Values(report).single(node, key, TermWords.EXPECTED);
    return scalar.isPresent() ? read(node, scalar.get().getText(), key) : Optional.empty();
  }

  /** Returns the term that a part of a value states. */
  Optional<Term> read(Node node, String text, String key) {
    var term = TermWords.read(text);
    if (term.isEmpty()) {
      report.add(
          report
              .at(
                  node,
                  "policy.wrong-term",
                  "The " + Values.of(key) + " must be a term, not " + Shown.word(text) + ".")
              .expected(TermWords.EXPECTED)
              .hint(bothDays(text).or(() -> hint(text))));
    }
    return term;
  }

  /** Which days are meant makes another duty of it, so that none is put before the other. */
  private static Optional<String> bothDays(String text) {
    int space = text.indexOf(' ');
    String unit = text.substring(space + 1);
    String amount = text.substring(0, Math.max(0, space)) + " ";
    boolean days = unit.equals("days") || unit.equals("day");
    return days && TermWords.read(amount + "calendar " + unit).isPresent()
        ? Optional.of(
            "Maybe you meant \"%scalendar %s\" or \"%sworking %s\"?"
                .formatted(amount, unit, amount, unit))
        : Optional.empty();
  }

  private static Optional<String> hint(String text) {
    int space = text.indexOf(' ');
    String unit = text.substring(space + 1);
    String amount = space < 0 ? "" : text.substring(0, space + 1);
    return meant(unit)
        .map(known -> amount.isEmpty() ? "1 " + known : amount + known)
        .filter(meant -> TermWords.read(meant).isPresent())
        .map(meant -> "Maybe you meant \"" + meant + "\"?");
  }

  private static Optional<String> meant(String unit) {
    return switch (unit) {
      case "day", "days", "workday", "workdays", "business day", "business days" ->
          Optional.of("working days");
      case "daily" -> Optional.of("calendar day");
      case "weekly" -> Optional.of("week");
      case "monthly" -> Optional.of("month");
      case "yearly", "annually" -> Optional.of("year");
      default -> Optional.empty();
    };
  }
}
