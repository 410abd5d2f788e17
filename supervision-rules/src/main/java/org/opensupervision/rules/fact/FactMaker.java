package org.opensupervision.rules.fact;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Vocabulary;
import tools.jackson.core.JsonToken;

/** Makes facts of the keys and values of lines. */
final class FactMaker {
  private static final List<String> WORDS =
      Vocabulary.kinds().stream().map(FactKind::getWord).toList();
  private static final int LONGEST_QUOTED = 40;

  private final LineProblems problems;

  FactMaker(LineProblems problems) {
    this.problems = problems;
  }

  /** The fact that a line states; null, after a problem was added, if it states none. */
  @Nullable Fact make(List<Cell> cells) {
    int before = problems.count();
    FactForm form = form(cells);
    if (form == null) {
      return null;
    }
    Fact.Builder builder = form.kind().newBuilder();
    long seen = putAll(cells, form, builder);
    sayMissing(form, form.required() & ~seen);
    return problems.count() == before ? build(form, builder) : null;
  }

  private @Nullable FactForm form(List<Cell> cells) {
    for (Cell cell : cells) {
      if (cell.name().equals(FactForm.KIND)) {
        return form(cell);
      }
    }
    problems
        .at(0, FactForm.KIND)
        .add("facts.missing-key", "The line does not say which fact it states.", "the key fact");
    return null;
  }

  private @Nullable FactForm form(Cell cell) {
    boolean string = cell.token() == JsonToken.VALUE_STRING;
    FactForm form = string ? FactForm.named(cell.text()) : null;
    if (form == null) {
      problems
          .at(cell.column(), FactForm.KIND)
          .add(
              "facts.unknown-kind",
              "The kind of fact " + quoted(cell.text()) + " is not known.",
              "a known kind of fact; what only a policy has a word for is an \"event noted\", with the"
                  + " word under \"event\"",
              cell.text(),
              WORDS);
    }
    return form;
  }

  private long putAll(List<Cell> cells, FactForm form, Fact.Builder builder) {
    long seen = 0;
    boolean kindSeen = false;
    for (Cell cell : cells) {
      int position = form.position(cell.name());
      if (position >= 0) {
        sayTwice((seen & 1L << position) != 0, cell);
        seen |= 1L << position;
        form.parts().get(position).put(cell, builder, problems);
      } else if (cell.name().equals(FactForm.KIND)) {
        sayTwice(kindSeen, cell);
        kindSeen = true;
      } else {
        sayUnknown(form, cell);
      }
    }
    return seen;
  }

  private void sayTwice(boolean twice, Cell cell) {
    if (twice) {
      problems
          .at(cell.column(), cell.name())
          .add(
              "facts.duplicate-key",
              "The key " + cell.name() + " stands on this line twice.",
              "each key once");
    }
  }

  private void sayUnknown(FactForm form, Cell cell) {
    var known = form.parts().stream().map(Part::key).collect(Collectors.toList());
    problems
        .at(cell.column(), "")
        .add(
            "facts.unknown-key",
            "The key " + quoted(cell.name()) + " is not part of the fact " + form.kind() + ".",
            "one of " + String.join(", ", known),
            cell.name(),
            known);
  }

  private void sayMissing(FactForm form, long missing) {
    for (int i = 0; i < form.parts().size(); i++) {
      if ((missing & 1L << i) != 0) {
        Part part = form.parts().get(i);
        problems
            .at(0, part.key())
            .add(
                "facts.missing-key",
                "The fact " + form.kind() + " lacks its " + part.key() + ".",
                part.form().expected());
      }
    }
  }

  private @Nullable Fact build(FactForm form, Fact.Builder builder) {
    try {
      return builder.build();
    } catch (IllegalArgumentException nonsense) {
      String why = String.valueOf(nonsense.getMessage());
      problems
          .at(1, form.kind().getWord())
          .add("facts.nonsense", why, "a fact that can have happened");
      return null;
    }
  }

  /** A key or a kind is shown if it looks like one; anything else could be content. */
  private static String quoted(String word) {
    boolean plain = !word.isEmpty() && word.length() <= LONGEST_QUOTED;
    for (int i = 0; plain && i < word.length(); i++) {
      char each = word.charAt(i);
      plain = each == ' ' || each == '-' || each == '_' || isLetterOrDigit(each);
    }
    return plain ? "\"" + word + "\"" : "(" + word.length() + " characters)";
  }

  private static boolean isLetterOrDigit(char each) {
    return (each >= 'a' && each <= 'z')
        || (each >= 'A' && each <= 'Z')
        || (each >= '0' && each <= '9');
  }
}
