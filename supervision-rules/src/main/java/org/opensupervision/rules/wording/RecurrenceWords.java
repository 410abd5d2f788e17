package org.opensupervision.rules.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.rules.explanation.ExplanationText;

/** Says what is asked for again and again: without a gap, or so much of it in a window. */
record RecurrenceWords(EventWords events) {

  String of(Recurrence asked) {
    String counted = asked.getQuota().isPresent() ? quota(asked) : gaps(asked);
    return counted + notCounting(asked.getNotCounting()) + suspended(asked);
  }

  private static String suspended(Recurrence asked) {
    String first =
        asked
            .getDueOnReturn()
            .map(term -> "the first one is due within " + term + " of the end of that")
            .orElse("it starts anew after that");
    return asked
        .getSuspendedDuring()
        .map(during -> "; the clock stands still where " + ConditionSentence.of(during) + ", and ")
        .map(still -> still + first)
        .orElse("");
  }

  private String gaps(Recurrence asked) {
    String gaps =
        asked.getStages().stream().map(this::stage).collect(Collectors.joining(", then "));
    String clock =
        asked
            .getCountedFrom()
            .map(start -> "which is each " + events.of(start))
            .orElse("on which the clause begins to apply");
    return gaps
        + " may pass without "
        + events.any(asked.getExpected())
        + ", counted from the last one, and at first from the start, "
        + clock;
  }

  private String stage(Stage stage) {
    String gap =
        stage
            .getEvery()
            .map(every -> "no more than " + every)
            .orElse("no more than the agreed time");
    String target = stage.getTarget().map(aim -> " (" + aim + " being the aim)").orElse("");
    return gap + target + end(stage);
  }

  private String end(Stage stage) {
    return stage
        .getUntil()
        .map(until -> " until " + until + " after the start")
        .or(() -> stage.getUntilDate().map(day -> " until " + ExplanationText.day(day)))
        .or(() -> stage.getUntilEvent().map(event -> " until " + amount(stage) + events.of(event)))
        .orElse("");
  }

  private static String amount(Stage stage) {
    return stage
        .getUntilAmount()
        .map(size -> size + (size.isOfMinutes() ? " of " : " of the event "))
        .orElse("");
  }

  private String quota(Recurrence asked) {
    return asked.getQuota().map(quota -> new QuotaWords(events, asked).of(quota)).orElse("");
  }

  private String notCounting(List<EventPattern> never) {
    return never.isEmpty() ? "" : "; " + events.any(never) + " never counts";
  }
}
