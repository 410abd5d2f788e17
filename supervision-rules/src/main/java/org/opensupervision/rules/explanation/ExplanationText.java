package org.opensupervision.rules.explanation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.DetailKind;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;

/**
 * Says explanations in English, one sentence for each step.
 *
 * <p>Dates are written with their weekday, as in "Monday 13 April 2026". The sentences may change
 * from one version to the next; the codes and values of the steps do not.
 */
public final class ExplanationText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private ExplanationText() {}

  /** Returns the sentences of an explanation, in the order of its steps. */
  public static List<String> lines(Explanation explanation) {
    return explanation.getSteps().stream().map(ExplanationText::sentence).toList();
  }

  /** Returns the explanation as text, a line for each step. */
  public static String of(Explanation explanation) {
    return lines(explanation).stream().collect(Collectors.joining("\n"));
  }

  /** Returns a day in words, as in "Monday 13 April 2026". */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String sentence(Step step) {
    var sentence = new StringBuilder();
    String pattern = Sentences.of(step);
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      sentence.append(pattern, from, open).append(value(step, pattern.substring(open + 1, close)));
      from = close + 1;
    }
    return sentence.append(pattern.substring(from)).toString();
  }

  private static String value(Step step, String name) {
    return step.detail(name).map(ExplanationText::words).orElse("");
  }

  private static String words(Detail detail) {
    return detail.getKind() == DetailKind.DATE ? day(detail.asDate()) : detail.getText();
  }
}
