package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.model.assessment.Status.MET;
import static org.opensupervision.model.assessment.Status.MISSED;
import static org.opensupervision.model.assessment.Status.OPEN;
import static org.opensupervision.model.assessment.Status.OVERDUE;
import static org.opensupervision.model.assessment.Status.UNKNOWN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.noted.DetailNoted;
import org.opensupervision.model.session.ObservationFocus;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.model.time.Term;

/** Decisions that ask for less, or allow more, than an amount, a length or a number in a row. */
class VariedAmountTest {
  private static final LocalDate EMPLOYED = LocalDate.of(2026, 1, 5);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
  private static final LocalDate DECIDED = LocalDate.of(2026, 5, 10);
  private static final Extent ONE_HOUR = Extent.of(Amount.ofHours(1));
  private static final String QUARTER = "expect: session held\nat least: 3 hours\nper: quarter\n";
  private static final Written HOURS =
      Written.clause(QUARTER + "may vary: {to at least: 1 hour, agreed by: group manager}");

  private static Story worker() {
    return Story.ofWorkerEmployed(EMPLOYED);
  }

  private static Story varied(Story story, Extent to, LocalDate from, int days) {
    return story.varied(from, fact -> fact.to(to).until(from.plusDays(days)));
  }

  @Test
  void periodOfWhichOneDayIsInThatTime_isAskedForLess() {
    Story story = varied(worker().session(APRIL), ONE_HOUR, DECIDED, 0);

    HOURS.last(story, DECIDED.minusDays(1)).is(OPEN).due(JUNE_30);
    HOURS
        .last(story, DECIDED)
        .is(MET)
        .due(JUNE_30)
        .because(StepCode.AMOUNT, "at least", "180 minutes")
        .because(StepCode.VARIED_TO, "f-2", "at least", "1 hour", "2026-05-10")
        .because(StepCode.SUM, "90 minutes", "60 minutes");
    assertThat(HOURS.last(story, JUNE_30).finding().getMetOn()).contains(DECIDED);
    var without = HOURS.asOf(worker().session(APRIL), JUNE_30.plusDays(1)).under("clause");
    assertThat(without.get(0).getStatus()).isEqualTo(MISSED);
  }

  @Test
  void periodThatIsOver_staysMissed() {
    Story story = varied(worker().session(APRIL), ONE_HOUR, JUNE_30.plusDays(1), 10);
    var found = HOURS.asOf(story, JUNE_30.plusDays(1)).under("clause");

    assertThat(found.get(0).getStatus()).isEqualTo(MISSED);
    assertThat(found.get(1).getStatus()).isEqualTo(OPEN);
  }

  @Test
  void lessThanTheClauseAllows_isNotUsed() {
    Story story = varied(worker(), Extent.of(Amount.ofMinutes(59)), DECIDED, 3);

    HOURS
        .last(story, DECIDED)
        .is(OPEN)
        .because(StepCode.VARIATION_REFUSED, "it goes below 1 hour")
        .because(StepCode.SUM, "0 minutes", "180 minutes");
    HOURS
        .last(varied(worker(), Deciding.events(1), DECIDED, 3), DECIDED)
        .because(StepCode.VARIATION_REFUSED, "it must say minutes or hours, such as 90 minutes");
    HOURS
        .last(worker().waived(DECIDED, JUNE_30), DECIDED)
        .because(
            StepCode.VARIATION_REFUSED,
            "the clause must not be waived, only varied to 1 hour at the least");
  }

  @Test
  void shareOfThePerson_isTakenOfTheNewAmount() {
    var clause = Written.clause(QUARTER + "pro rata: fte\nmay vary: {to at least: 1 hour}");
    Story part =
        worker().add(DetailNoted.builder().attribute("fte").value("60"), EMPLOYED).session(APRIL);
    Story story = varied(part, Extent.of(Amount.ofHours(2)), DECIDED, 3);

    clause
        .last(story, DECIDED)
        .is(MET)
        .because(StepCode.PRO_RATA, "60", "120 minutes", "72 minutes")
        .because(StepCode.SUM, "90 minutes", "72 minutes");
    clause.last(varied(worker(), ONE_HOUR, DECIDED, 3), DECIDED).is(UNKNOWN);
  }

  @Test
  void average_asksLessOfThePeriodsOfThatTime() {
    var clause =
        Written.clause(
            "expect: session held\nat least: 2\nper: month\naveraged over: 3 months\n"
                + "may vary: {to at least: 1}");
    Story story = Story.ofWorkerEmployed(LocalDate.of(2026, 1, 1));
    for (int day : new int[] {5, 15, 25, 40, 70}) {
      story.session(LocalDate.of(2026, 1, 1).plusDays(day));
    }
    LocalDate march = LocalDate.of(2026, 3, 31);

    clause.last(story, march.plusDays(1)).is(OPEN);
    assertThat(clause.asOf(story, march.plusDays(1)).under("clause"))
        .extracting(one -> one.getStatus().name())
        .containsExactly("MET", "MET", "MISSED", "OPEN");
    varied(story, Deciding.events(1), LocalDate.of(2026, 2, 10), 0);
    assertThat(clause.asOf(story, march).under("clause"))
        .extracting(one -> one.getStatus().name())
        .containsExactly("MET", "MET", "MET");
    clause.last(story, march).because(StepCode.AVERAGED, "5 events", "5 events");
  }

  @Test
  void limit_isTheLargerOneUnlessItWasExceededBefore() {
    var clause =
        Written.clause("expect: session held\nat most: 2\nper: month\nmay vary: {to at most: 3}");
    Story three = worker().session(APRIL).session(APRIL.plusDays(7)).session(APRIL.plusDays(14));
    LocalDate third = APRIL.plusDays(14);

    clause.last(three, third).is(MISSED);
    clause
        .last(varied(three, Deciding.events(3), APRIL.plusDays(3), 0), third)
        .is(OPEN)
        .because(StepCode.VARIED_TO, "at most", "3 events")
        .because(StepCode.SUM, "3 events", "3 events");
    Story late =
        varied(
            worker().session(APRIL).session(APRIL.plusDays(7)).session(third),
            Deciding.events(3),
            third.plusDays(1),
            9);
    clause.last(late, JUNE_30.minusMonths(2)).is(MISSED);
  }

  @Test
  void stretch_isAskedForLessOnTheDaysOfThatTime() {
    var clause =
        Written.clause(
            "expect: session held\nat least: 2\nin any: 4 weeks\nmay vary: {to at least: 1}");
    LocalDate session = EMPLOYED.plusDays(7);
    Story story = varied(worker().session(session), Deciding.events(1), EMPLOYED.plusDays(14), 60);
    Story ended =
        varied(worker().session(session), Deciding.events(1), EMPLOYED.plusDays(14), 60)
            .variationEnded(EMPLOYED.plusDays(31));

    clause.last(worker().session(session), EMPLOYED.plusWeeks(4)).due(EMPLOYED.plusWeeks(4));
    clause
        .last(story, EMPLOYED.plusWeeks(4).plusDays(1))
        .is(OPEN)
        .due(session.plusWeeks(4))
        .because(StepCode.VARIED_TO, "at least", "1 event")
        .because(StepCode.SUM, "1 event", "1 event")
        .because(StepCode.COUNTED, "4 weeks", "2026-01-12", "2026-02-09");
    clause
        .last(ended, EMPLOYED.plusDays(31))
        .is(OVERDUE)
        .due(EMPLOYED.plusDays(30))
        .because(StepCode.VARIATION_OVER, "2026-02-04");
  }

  @Test
  void shareOfAStretch_isTakenOfTheNewAmount() {
    var clause =
        Written.clause(
            "expect: session held\nat least: 4\nin any: 4 weeks\npro rata: fte\n"
                + "may vary: {to at least: 2}");
    LocalDate session = EMPLOYED.plusDays(7);
    Story part =
        worker().add(DetailNoted.builder().attribute("fte").value("50"), EMPLOYED).session(session);

    clause.last(part, EMPLOYED.plusWeeks(4)).due(EMPLOYED.plusWeeks(4));
    clause
        .last(varied(part, Deciding.events(2), session, 60), EMPLOYED.plusDays(30))
        .is(OPEN)
        .due(session.plusWeeks(4))
        .because(StepCode.VARIED_TO, "at least", "2 events")
        .because(StepCode.PRO_RATA, "50", "2 events", "1 event");
  }

  @Test
  void stretchThatWasBrokenBefore_staysSo() {
    var clause =
        Written.clause(
            "expect: session held\nat least: 2\nin any: 4 weeks\nmay vary: {to at least: 1}");
    Story story =
        varied(
            worker().session(EMPLOYED.plusDays(7)),
            Deciding.events(1),
            EMPLOYED.plusWeeks(4).plusDays(2),
            60);

    clause.last(story, EMPLOYED.plusWeeks(5)).is(OVERDUE).due(EMPLOYED.plusWeeks(4));
  }

  @Test
  void limitInAnyStretch_isThatOfTheDayOfTheEvent() {
    var clause =
        Written.clause(
            "expect: session held\nat most: 1\nin any: 2 weeks\nmay vary: {to at most: 2}");
    Story story =
        varied(worker().session(APRIL), Deciding.events(2), APRIL, 3)
            .session(APRIL.plusDays(3))
            .session(APRIL.plusDays(20))
            .session(APRIL.plusDays(24));

    assertThat(clause.asOf(story, JUNE_30).under("clause"))
        .extracting(one -> one.getStatus().name())
        .containsExactly("MET", "MET", "MET", "MISSED");
    clause
        .last(story, APRIL.plusDays(3))
        .because(StepCode.VARIED_TO, "at most", "2 events")
        .because(StepCode.SUM, "2 events", "2 events");
  }

  @Test
  void workOfThatTime_asksForLess() {
    var clause =
        Written.clause(
            "expect: session held\nat least: 3 hours\nfor every: 2\nof: observation held\n"
                + "may vary: {to at least: 90 minutes}");
    LocalDate second = APRIL.plusDays(1);
    Story story =
        varied(worker().session(EMPLOYED.plusDays(9)), Extent.of(Amount.ofMinutes(90)), second, 0)
            .observed(ObservationFocus.PRACTICE, APRIL)
            .observed(ObservationFocus.PRACTICE, second)
            .observed(ObservationFocus.PRACTICE, APRIL.plusDays(2))
            .observed(ObservationFocus.PRACTICE, APRIL.plusDays(3));

    clause
        .last(story, second)
        .is(MET)
        .because(StepCode.VARIED_TO, "at least", "90 minutes")
        .because(StepCode.SUM, "90 minutes", "90 minutes");
    clause
        .last(story, APRIL.plusDays(4))
        .is(OVERDUE)
        .because(StepCode.SUM, "90 minutes", "270 minutes");
  }

  @Test
  void sessionOfThatTime_mayBeShorter() {
    var clause =
        Written.clause(
            "each: session held\nlasts: at least 90 minutes\nmay vary: {to at least: 1 hour}");
    LocalDate last = APRIL.plusDays(10);
    Story story =
        varied(worker(), ONE_HOUR, APRIL, 10)
            .session(APRIL.minusDays(1), SessionType.INDIVIDUAL, 60)
            .session(APRIL, SessionType.INDIVIDUAL, 60)
            .session(last, SessionType.INDIVIDUAL, 59)
            .session(last.plusDays(1), SessionType.INDIVIDUAL, 60);

    assertThat(clause.asOf(story, JUNE_30).under("clause"))
        .extracting(one -> one.getStatus().name())
        .containsExactly("MISSED", "MET", "MISSED", "MISSED");
    clause
        .last(story, last)
        .because(StepCode.VARIED_TO, "at least", "1 hour")
        .because(StepCode.PROPERTY, "minutes at least 60", "minutes 59");
  }

  @Test
  void sessionOfThatTime_mayBeLonger() {
    var clause =
        Written.clause(
            "each: session held\nlasts: at most 1 hour\nmay vary: {to at most: 2 hours}");
    Story story =
        varied(worker(), Extent.of(Amount.ofMinutes(90)), APRIL, 0)
            .session(APRIL)
            .session(APRIL.plusDays(1));

    assertThat(clause.asOf(story, JUNE_30).under("clause"))
        .extracting(one -> one.getStatus().name())
        .containsExactly("MET", "MISSED");
  }

  @Test
  void moreInARow_mayCoverTheSame() {
    var clause =
        Written.clause(
            "across: 2\nof: session held\ncovers: [support, development]\n"
                + "may vary: {to at most: 3}");
    Story story =
        varied(worker(), Deciding.events(3), APRIL.plusDays(2), 0)
            .sessionOn(APRIL, "development")
            .sessionOn(APRIL.plusDays(1), "support")
            .sessionOn(APRIL.plusDays(2), "support")
            .sessionOn(APRIL.plusDays(3), "support");

    assertThat(clause.asOf(story, JUNE_30).under("clause"))
        .extracting(one -> one.getStatus().name())
        .containsExactly("MET", "MET", "MISSED");
    clause.last(story, APRIL.plusDays(2)).because(StepCode.VARIED_TO, "across", "3 events");
  }

  @Test
  void otherQualities_canOnlyBeWaived() {
    var clause =
        Written.clause(
            "each: session held\nhas: {in private: true}\nmay vary: {agreed by: group manager}");

    clause
        .last(varied(worker(), ONE_HOUR, APRIL, 0).session(APRIL), APRIL)
        .because(
            StepCode.VARIATION_REFUSED, "the clause has no value to vary, it may only be waived");
  }

  @Test
  void intervalUnderTheOtherKey_isToldApart() {
    var clause = Written.clause("expect: session held\nevery: 1 month\nmay vary: {agreed by: a}");

    clause
        .last(
            worker()
                .varied(
                    APRIL,
                    fact -> fact.to(Deciding.events(2)).agreedBy("a").every(Term.ofWeeks(6))),
            APRIL)
        .because(
            StepCode.VARIATION_REFUSED, "it must say \"every\", since the clause has an interval");
  }
}
