package org.opensupervision.rules.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/**
 * What the clauses of a policy look at in the journals of people, or in those of cases.
 *
 * <p>Each question has a slot; clauses that ask the same share one. The plan is filled while a
 * policy is compiled, and is then only read.
 */
public final class TimelinePlan {
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  private final SubjectKind subject;
  private final Language language;
  private final WorkingCalendar calendar;
  private final Slots<EventQuery> queries = new Slots<>();
  private final Slots<int[]> series = new Slots<>();
  private final Slots<SpellQuery> spells = new Slots<>();
  private final Slots<AnswerQuery> answers = new Slots<>();
  private final Slots<PropertyQuery> properties = new Slots<>();

  private record AnswerQuery(int trigger, int expected, boolean byOwner) {}

  private record PropertyQuery(int series, Predicate<Fact> test) {}

  /** Returns an empty plan for journals of a kind, in the words of a policy. */
  public TimelinePlan(SubjectKind subject, Language language, WorkingCalendar calendar) {
    this.subject = subject;
    this.language = language;
    this.calendar = calendar;
  }

  /** Returns the slot of everything that matches one of the patterns. */
  public int series(List<EventPattern> anyOf) {
    return series.of(List.copyOf(anyOf), () -> queries(anyOf));
  }

  private int[] queries(List<EventPattern> anyOf) {
    return anyOf.stream()
        .mapToInt(pattern -> queries.of(pattern, () -> new EventQuery(pattern, language, calendar)))
        .toArray();
  }

  /** Returns the slot of the spells in which a condition holds, between two dates of the policy. */
  public int spells(Optional<Condition> appliesTo, LocalDate from, Optional<LocalDate> until) {
    return spells.of(
        List.of(appliesTo, from, until), () -> new SpellQuery(states(), appliesTo, from, until));
  }

  /** Returns the slot of the spells in which a person is employed, or a case is open. */
  public int life() {
    return spells(Optional.empty(), LONG_AGO, Optional.empty());
  }

  /**
   * Returns the slot of what answers each occurrence of a series, in time or by what it belongs to.
   */
  public int answers(int trigger, int expected, boolean byOwner) {
    return answers.of(
        List.of(trigger, expected, byOwner), () -> new AnswerQuery(trigger, expected, byOwner));
  }

  /** Returns the slot of whether each occurrence of a series has a property. */
  public int property(int of, EventPattern event, Condition property) {
    return properties.of(
        List.of(of, event, property), () -> new PropertyQuery(of, test(event, property)));
  }

  private Predicate<Fact> test(EventPattern event, Condition property) {
    return Conditions.compile(property, new FactSource(EventQuery.kind(event, language)));
  }

  StateSource states() {
    return new StateSource(subject, language, calendar);
  }

  /** Returns a journal as this plan sees it, with what was known at a moment. */
  public Timeline timeline(Journal journal, Instant knownAt) {
    var facts = Believed.in(journal, knownAt);
    return new Timeline(journal.getSubject(), facts, this);
  }

  Series[] seriesOf(List<Fact> facts) {
    var found = queries.stream().map(query -> query.find(facts)).toList();
    return series.stream().map(anyOf -> merged(anyOf, found)).toArray(Series[]::new);
  }

  private static Series merged(int[] anyOf, List<List<Entry>> found) {
    return new Series(IntStream.of(anyOf).mapToObj(found::get).flatMap(List::stream).toList());
  }

  Spells[] spellsOf(List<Fact> facts) {
    return spells.stream().map(query -> new Spells(query.find(facts))).toArray(Spells[]::new);
  }

  int[][] answersOf(Series[] found, List<Fact> facts) {
    return answers.stream()
        .map(
            key ->
                key.byOwner()
                    ? Answers.byOwner(found[key.trigger()], found[key.expected()], facts)
                    : Answers.inTime(found[key.trigger()], found[key.expected()]))
        .toArray(int[][]::new);
  }

  boolean[][] propertiesOf(Series[] found, List<Fact> facts) {
    return properties.stream()
        .map(query -> holds(query.test(), found[query.series()], facts))
        .toArray(boolean[][]::new);
  }

  private static boolean[] holds(Predicate<Fact> test, Series of, List<Fact> facts) {
    boolean[] holds = new boolean[of.size()];
    IntStream.range(0, holds.length)
        .filter(i -> of.fact(i) >= 0)
        .forEach(i -> holds[i] = test.test(facts.get(of.fact(i))));
    return holds;
  }
}
