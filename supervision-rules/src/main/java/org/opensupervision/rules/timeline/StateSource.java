package org.opensupervision.rules.timeline;

import java.util.Optional;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.vocabulary.Elapsed;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.StateAttribute;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.TermWords;
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
    return value == null && isElapsed(attribute) ? elapsed(of) : Optional.ofNullable(value);
  }

  private Optional<Object> elapsed(SubjectState of) {
    return of.isAlive()
        ? Optional.of(new Elapsed(Days.date(of.since()), Days.date(of.today()), calendar))
        : Optional.empty();
  }

  boolean isElapsed(String attribute) {
    return type(attribute) == ValueType.ELAPSED;
  }

  ValueType type(String attribute) {
    return attribute(attribute).getType();
  }

  @Override
  public Object read(String attribute, String text) {
    return isElapsed(attribute)
        ? term(attribute, text)
        : attribute(attribute).read(text).orElseThrow(() -> refusal(attribute, text));
  }

  private Term term(String attribute, String text) {
    return TermWords.read(text).orElseThrow(() -> refusal(attribute, text));
  }

  private StateAttribute attribute(String name) {
    return language
        .state(subject, name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The attribute ("
                        + name
                        + ") of a "
                        + subject.getWord()
                        + " must be a known one."));
  }

  private IllegalArgumentException refusal(String attribute, String text) {
    return new IllegalArgumentException(
        "The value ("
            + text
            + ") of the attribute "
            + attribute
            + " must be "
            + attribute(attribute).getType().getExpected()
            + ".");
  }
}
