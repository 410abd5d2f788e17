package org.opensupervision.rules.timeline;

import java.util.Optional;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.vocabulary.Elapsed;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.StateAttribute;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.ValueType;

/** The attributes of people or of cases, as they are on one day. */
record StateSource(SubjectKind subject, Language language, WorkingCalendar calendar)
    implements AttributeSource<SubjectState> {

  SubjectState newState() {
    return new SubjectState(subject, language);
  }

  @Override
  public Optional<Object> value(String attribute, SubjectState of) {
    Object value = of.values().get(attribute);
    return value == null && of.isAlive() && isElapsed(attribute)
        ? Optional.of(new Elapsed(Days.date(of.since()), Days.date(of.today()), calendar))
        : Optional.ofNullable(value);
  }

  @Override
  public Optional<Elapsed> held(Condition condition, SubjectState of) {
    int since = of.heldSince(condition);
    return since == Days.NEVER
        ? Optional.empty()
        : Optional.of(new Elapsed(Days.date(since), Days.date(of.today()), calendar));
  }

  boolean isElapsed(String attribute) {
    return type(attribute) == ValueType.ELAPSED;
  }

  ValueType type(String attribute) {
    return attribute(attribute).getType();
  }

  @Override
  public Object read(String attribute, String text) {
    return AttributeSource.read(attribute(attribute), text);
  }

  private StateAttribute attribute(String name) {
    var state = language.state(subject, name);
    if (state.isEmpty()) {
      throw new IllegalArgumentException(
          "The attribute (" + name + ") of a " + subject.getWord() + " must be a known one.");
    }
    return state.get();
  }
}
