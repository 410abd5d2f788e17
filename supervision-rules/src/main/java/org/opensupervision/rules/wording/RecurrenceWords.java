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
    return counted + notCounting(asked.getNotCounting()) + SuspensionWords.of(asked);
  }

  private String gaps(Recurrence asked) {
    var stages = asked.getStages();
    String gaps = stages.stream().map(this::stage).collect(Collectors.joining(", then "));
    boolean ends = !stages.isEmpty() && stages.get(stages.size() - 1).isEnding();
    return "the gap between one "
        + events.any(asked.getExpected())
        + " and the next is "
        + gaps
        + (ends ? ", and nothing is asked after that" : "")
        + ", at first counted from "
        + start(asked);
  }

  private String start(Recurrence asked) {
    boolean counted = asked.getStages().stream().anyMatch(stage -> stage.getUntil().isPresent());
    String start =
        asked
            .getCountedFrom()
            .map(event -> "each " + events.of(event))
            .orElse("the day on which the clause begins to apply");
    return counted ? "the start, which is " + start : start;
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
