package org.opensupervision.rules.assessment;

import java.util.List;
import java.util.function.Supplier;
import org.opensupervision.model.explanation.Step;

/** What an explanation rests on, until somebody asks for its steps. */
record Grounds(Found found, RuleBook book) implements Supplier<List<Step>> {
  @Override
  public List<Step> get() {
    return Telling.why(found, book);
  }
}
