package org.opensupervision.rules.golden;

import java.util.List;

/** The names of the values that steps of explanations have, of all steps together. */
final class StepValues {
  static final List<String> NAMES =
      List.of(
          "after",
          "amount",
          "attribute",
          "because",
          "calendar",
          "citation",
          "clause",
          "covers",
          "credited",
          "date",
          "during",
          "effective",
          "event",
          "every",
          "expected",
          "fact",
          "found",
          "from",
          "full",
          "hours",
          "lacking",
          "lasting",
          "length",
          "limit",
          "member",
          "most",
          "name",
          "needs",
          "part",
          "period",
          "person",
          "policy",
          "purpose",
          "reading",
          "relation",
          "role",
          "says",
          "share",
          "size",
          "stage",
          "statement",
          "strength",
          "subject",
          "term",
          "through",
          "time",
          "to",
          "unit",
          "until",
          "wanted",
          "window");

  private StepValues() {}
}
