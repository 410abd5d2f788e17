package org.opensupervision.rules.explanation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.opensupervision.model.explanation.Step;

/** The sentence of each step, with the names of its values in braces. */
final class Sentences {
  private static final Properties PATTERNS = load();

  private Sentences() {}

  /**
   * The pattern for a step; one that ends in a value which the step has goes before the plain one.
   */
  static String of(Step step) {
    String code = step.getCode().getText();
    return step.getDetails().stream()
        .map(detail -> PATTERNS.getProperty(code + "." + detail.getName()))
        .filter(pattern -> pattern != null)
        .findFirst()
        .orElseGet(() -> PATTERNS.getProperty(code, code));
  }

  private static Properties load() {
    var patterns = new Properties();
    try (var in = Sentences.class.getResourceAsStream("sentences.properties")) {
      if (in == null) {
        throw new IllegalStateException("The sentences of explanations must be on the class path.");
      }
      patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return patterns;
  }
}
