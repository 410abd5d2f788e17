package org.opensupervision.rules.wording;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.LocalWord;
import org.opensupervision.model.time.Lasting;

/** Says events in plain English, by the local words of a policy where it has one. */
record EventWords(List<LocalWord> localWords) {

  String any(List<EventPattern> events) {
    return ConditionSentence.listed(events.stream().map(this::of).toList());
  }

  String of(EventPattern event) {
    return localWords.stream()
        .filter(word -> word.getMeaning().equals(event))
        .map(word -> quoted(word.getWord()))
        .findFirst()
        .orElseGet(() -> described(event));
  }

  private String described(EventPattern event) {
    if (event.getBeginning().isPresent()) {
      return "beginning of a time in which " + ConditionSentence.of(event.getBeginning().get());
    }
    var said = new ArrayList<String>();
    event.getWhere().map(where -> "where " + ConditionSentence.of(where)).ifPresent(said::add);
    event.getLasting().map(EventWords::lasting).ifPresent(said::add);
    event.getFollowing().map(before -> "following " + of(before)).ifPresent(said::add);
    event.getDatedBy().map(part -> "dated by " + quoted(part)).ifPresent(said::add);
    if (event.isFirstOnly()) {
      said.add("only the first");
    }
    String word = quoted(event.getEvent());
    return said.isEmpty() ? word : word + " (" + String.join("; ", said) + ")";
  }

  private static String lasting(Lasting lasting) {
    return "lasting " + (lasting.isMoreThan() ? "more than " : "at least ") + lasting.getTerm();
  }

  private static String quoted(String word) {
    return '"' + word + '"';
  }
}
