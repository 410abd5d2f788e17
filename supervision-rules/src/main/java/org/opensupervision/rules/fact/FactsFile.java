package org.opensupervision.rules.fact;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.document.FileFault;
import org.opensupervision.rules.document.InputFile;

/**
 * The file in which a host hands over what happened: JSON Lines in UTF-8, one fact on each line.
 *
 * <p>A line is read strictly and stands for itself; the order of lines changes nothing. Then all
 * facts are checked against each other, as {@code docs/spec/facts-file.md} lists it. Everything
 * that is wrong is told at once, each with source, line, column and path; of more than 100 problems
 * the first 100 are told and the rest counted. Messages name ids and kinds, never content.
 *
 * <p>Example of a line: {@code {"fact":"case opened","id":"f-1","case":"c-7","on":"2026-04-02",
 * "recorded at":"2026-04-02T16:00:00Z","recorded by":"p-17"}}
 */
public final class FactsFile {
  private FactsFile() {}

  /**
   * Returns the facts in a file.
   *
   * @throws SupervisionException with every problem, also if there is no such file
   */
  public static Facts read(Path file) {
    return read(file, ReadProgress.NONE);
  }

  /**
   * Returns the facts in a file, telling how far the reading has come.
   *
   * @throws SupervisionException with every problem, also if there is no such file
   */
  public static Facts read(Path file, ReadProgress progress) {
    String source = file.toString();
    var facts =
        InputFile.read(
            file,
            FactsReader.MOST_BYTES,
            (in, size) -> new FactsReader(source).read(in, progress, size));
    return FactChecks.check(source, facts);
  }

  /**
   * Returns on which lines of a file some facts stand, by reading it once more; facts that are not
   * there are left out.
   *
   * @throws SupervisionException with every problem of the lines, also if there is no such file
   */
  public static Map<FactId, Integer> lines(Path file, Set<FactId> ids) {
    var facts =
        InputFile.read(
            file,
            FactsReader.MOST_BYTES,
            (in, size) -> new FactsReader(file.toString()).read(in, ReadProgress.NONE, size));
    var lines = new HashMap<FactId, Integer>();
    for (int i = 0; i < facts.size(); i++) {
      if (ids.contains(facts.fact(i).getId())) {
        lines.put(facts.fact(i).getId(), facts.line(i));
      }
    }
    return Map.copyOf(lines);
  }

  /**
   * Returns the facts in a stream, which is read to its end and left open.
   *
   * @param source the name of the input in problems
   * @throws SupervisionException with every problem, also if the stream cannot be read
   */
  public static Facts read(String source, InputStream in) {
    var reader = new FactsReader(source);
    try {
      return FactChecks.check(source, reader.read(in, ReadProgress.NONE, FactsReader.MOST_BYTES));
    } catch (IOException unreadable) {
      throw FileFault.unreadable(source, unreadable);
    }
  }

  /**
   * Returns the facts in a stream, in the order of its lines, without checking them against each
   * other: for facts that are made up, as those of golden cases are.
   *
   * @param source the name of the input in problems
   * @throws SupervisionException with every problem of the lines
   */
  public static List<Fact> readEach(String source, InputStream in) throws IOException {
    return List.copyOf(
        new FactsReader(source).read(in, ReadProgress.NONE, FactsReader.MOST_BYTES).facts());
  }

  /**
   * Writes facts to a file, sorted by subject, day and id, so that the same facts are the same
   * bytes.
   *
   * @throws SupervisionException if the file cannot be written; a file that was there stays then
   */
  public static void write(Path file, Facts facts) {
    write(file, inOrder(facts));
  }

  /**
   * Writes facts to a file in the order given, taking one after another.
   *
   * <p>The file appears, or is replaced, only when all facts are written: a file that is half
   * written is never seen under its name.
   *
   * @throws SupervisionException if the file cannot be written; a file that was there stays then
   */
  public static void write(Path file, Iterable<? extends Fact> facts) {
    TargetFile.write(file, out -> write(out, facts));
  }

  /**
   * Writes facts to a stream in the order given, and flushes it without closing it.
   *
   * @throws IOException if the stream does not take them
   */
  public static void write(OutputStream out, Iterable<? extends Fact> facts) throws IOException {
    var buffered = new BufferedOutputStream(out, 1 << 16);
    try (var writer = new LineWriter(buffered)) {
      for (Fact fact : facts) {
        writer.write(fact);
      }
    }
    buffered.flush();
  }

  private static Iterable<Fact> inOrder(Facts facts) {
    return () ->
        facts.getJournals().stream().map(Journal::getFacts).flatMap(List::stream).iterator();
  }
}
