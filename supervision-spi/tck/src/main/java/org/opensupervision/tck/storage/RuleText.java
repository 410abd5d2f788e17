package org.opensupervision.tck.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A rule as the specification has it, which is part of the kit: what it says, and why. */
record RuleText(String rule, String why) {

  private static final String PAGE = "storage.md";
  private static final List<String> LINES = lines();

  static RuleText of(int number) {
    var beginning = "**" + number + ".** ";
    for (int at = 0; at + 1 < LINES.size(); at++) {
      if (LINES.get(at).startsWith(beginning)) {
        return new RuleText(LINES.get(at).substring(beginning.length()), LINES.get(at + 1));
      }
    }
    throw new IllegalStateException("The specification has no rule " + number + ".");
  }

  private static List<String> lines() {
    try (InputStream page = RuleText.class.getResourceAsStream(PAGE)) {
      if (page == null) {
        throw new IllegalStateException("The specification is not part of this kit.");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
