package org.opensupervision.rules.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonToken;

/**
 * How the details of an event are written that only a policy has a word for: an object of texts.
 *
 * <p>Numbers and truths stand in quotes too. Their types are those of the policy, which a file of
 * facts does not know.
 */
final class DetailsForm {
  static final String EXPECTED =
      "an object of 1 to 50 texts, such as {\"minutes\":\"480\"}, each name of 1 to 100 characters"
          + " and each text of 1 to 1000";

  private static final int MOST = 50;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_TEXT = 1000;

  private DetailsForm() {}

  /** The details of a cell, by name; empty, after a problem was added, if it holds none. */
  static Optional<Object> read(Cell cell, String key, LineProblems problems) {
    List<Cell> members = cell.items();
    if (members == null || cell.token() != JsonToken.START_OBJECT) {
      problems.at(cell.column(), key);
      problems.add("facts.wrong-type", ValueForm.found(cell, key), EXPECTED);
      return Optional.empty();
    }
    if (members.isEmpty() || members.size() > MOST) {
      String message = "The object of " + key + " has " + members.size() + " texts.";
      problems.at(cell.column(), key).add("facts.out-of-range", message, EXPECTED);
      return Optional.empty();
    }
    var details = new TreeMap<String, String>();
    int before = problems.count();
    members.forEach(member -> put(member, key, details, problems));
    return problems.count() == before ? Optional.of(details) : Optional.empty();
  }

  private static void put(
      Cell member, String key, Map<String, String> details, LineProblems problems) {
    problems.at(member.column(), key);
    if (member.token() != JsonToken.VALUE_STRING) {
      problems.add("facts.wrong-type", ValueForm.found(member, "a detail"), EXPECTED);
    } else if (!isText(member.name(), LONGEST_NAME)) {
      problems.add("facts.bad-value", "The name of a detail cannot be read.", EXPECTED);
    } else if (!isText(member.text(), LONGEST_TEXT)) {
      problems.add("facts.bad-value", "The text of a detail cannot be read.", EXPECTED);
    } else if (details.put(member.name(), member.text()) != null) {
      problems.add("facts.duplicate-key", "A detail stands there twice.", "each detail once");
    }
  }

  private static boolean isText(String text, int longest) {
    return text.length() <= longest && Texts.isSound(text);
  }
}
