package org.opensupervision.rules.document;

import java.util.Locale;
import java.util.Optional;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/**
 * Reads documents: YAML where the name ends in {@code .yaml} or {@code .yml}, JSON where it ends in
 * {@code .json}.
 *
 * <p>Both give the same tree. Of YAML only the plain part is taken: no anchors, aliases, tags,
 * directives, merge keys or second documents, and no tabs. Either way keys are texts that stand
 * once, every key has a value, and a document has at most 1 MiB, 20 levels and 50,000 values.
 */
public final class Documents {
  private Documents() {}

  /**
   * Reads a document; empty if it is so broken that there is nothing to look at.
   *
   * <p>A tree that is returned may have parts that were refused: the problems say so.
   *
   * @param source the name of the input, which decides how it is read
   * @param content the whole content, in UTF-8, with or without a byte-order mark
   */
  public static Optional<Node> read(String source, byte[] content, Problems problems) {
    var tree = new TreeBuilder(source, problems);
    try {
      boolean json = isJson(source);
      String text = Utf8.decode(source, content);
      TextCheck.refuseCharacters(source, text, json);
      if (json) {
        new JsonEvents(source, text, tree).read();
      } else {
        new YamlEvents(source, text, tree).read();
      }
      return Optional.of(tree.root());
    } catch (SupervisionException refused) {
      refused.getProblems().forEach(problems::add);
      return Optional.empty();
    }
  }

  /**
   * Reads a document of ours from the recording that the build made of it, so that no parser is
   * needed; from its content if the recording is of another one, or empty.
   *
   * <p>The tree is the same either way, with all its places.
   */
  public static Optional<Node> readRecorded(
      String source, byte[] content, byte[] recording, Problems problems) {
    var recorded = new RecordedTree(source, recording).read(content);
    return recorded.isPresent() ? recorded : read(source, content, problems);
  }

  private static boolean isJson(String source) {
    String name = source.toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return false;
    }
    if (name.endsWith(".json")) {
      return true;
    }
    throw new SupervisionException(
        Problem.builder()
            .code("file.unknown-format")
            .place(Place.ofSource(source))
            .message("The name of the file must say how it is written.")
            .expected("a name that ends in .yaml, .yml or .json")
            .build());
  }
}
