package org.opensupervision.rules.fact;

import java.io.IOException;
import java.io.InputStream;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.FileFault;
import org.opensupervision.rules.document.Problems;

/** Reads the lines of one facts file into facts, collecting what is wrong with them. */
final class FactsReader {
  static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

  private final String source;
  private final Problems problems;
  private final LineProblems lineProblems;
  private final LineParser parser = new LineParser();
  private final FactMaker maker;
  private final FactList facts = new FactList();

  FactsReader(String source) {
    this.source = source;
    this.problems = new Problems(source);
    this.lineProblems = new LineProblems(source, problems);
    this.maker = new FactMaker(lineProblems);
  }

  /**
   * Reads all lines; throws every problem at once if there is any.
   *
   * @param total the size of the input, or {@link #MOST_BYTES} where it is not known
   */
  FactList read(InputStream in, ReadProgress progress, long total) throws IOException {
    var reader = new LineReader(in);
    long told = 0;
    while (reader.next()) {
      take(reader.line());
      if (reader.bytes() != told) {
        told = reader.bytes();
        refuseBeyond(told, total);
        progress.read(told, total);
      }
    }
    if (facts.size() == 0 && problems.getCount() == 0) {
      problems.add(whole("facts.empty", "The file states no facts.", "one fact on each line"));
    }
    problems.throwIfAny();
    return facts;
  }

  private void take(Line line) {
    lineProblems.goTo(line.number);
    if (line.fault != Line.Fault.NONE) {
      sayFault(line);
    } else if (!line.isBlank()) {
      int before = problems.getCount();
      var cells = parser.parse(line, lineProblems);
      Fact fact = problems.getCount() == before ? maker.make(cells) : null;
      if (fact != null) {
        facts.add(fact, line.number);
      }
    }
  }

  private void sayFault(Line line) {
    lineProblems.at(line.column, "");
    switch (line.fault) {
      case TOO_LONG ->
          lineProblems.add(
              "facts.line-too-long",
              "The line is too long.",
              "at most " + Line.LONGEST + " bytes on a line");
      case NUL -> lineProblems.add("facts.nul", "The line holds a NUL character.", "text");
      default -> lineProblems.add("facts.not-utf-8", "The line is not well-formed UTF-8.", "UTF-8");
    }
  }

  /** A file that grows while it is read could go on for ever. */
  private void refuseBeyond(long bytes, long total) {
    if (bytes > total) {
      problems.add(
          total == MOST_BYTES ? FileFault.tooLarge(source, MOST_BYTES) : FileFault.changed(source));
      problems.throwIfAny();
    }
  }

  private Problem whole(String code, String message, String expected) {
    return Problem.builder()
        .code(code)
        .place(Place.ofSource(source))
        .message(message)
        .expected(expected)
        .build();
  }
}
