package org.opensupervision.rules.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Credit;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.SubjectKind;

/**
 * What the clauses of a policy look at in the journals of people, or in those of cases.
 *
 * <p>Each question has a slot; clauses that ask the same share one. The plan is filled while a
 * policy is compiled, and is then only read.
 */
public final class TimelinePlan {
  static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
  private static final Departures[] NO_DEPARTURES = {};

  private final SubjectKind subject;
  private final Language language;
  private final WorkingCalendar calendar;
  private final ClauseVersions versions;
  private final Slots<Occurrences> queries;
  private final Slots<Merging> series;
  private final Slots<SpellFinder> spells;
  private final Slots<AnswerQuery> answers;
  private final Slots<PropertyQuery> properties;
  private final Slots<AmountQuery> amounts;
  private final Slots<DepartureQuery> departures;
  private final Slots<LevelQuery> levels;
  private final int life;

  private record AnswerQuery(int trigger, int expected, Bond bond) {

    int[] of(Series[] found, List<Fact> facts) {
      return switch (bond) {
        case OWNER -> Answers.byOwner(found[trigger], found[expected], facts);
        case SIBLING, SESSION -> Answers.tied(bond, found[trigger], found[expected], facts);
        case NONE -> Answers.inTime(found[trigger], found[expected]);
      };
    }
  }

  private record PropertyQuery(int series, Check<Fact> test) {

    boolean[] of(Series[] found, List<Fact> facts) {
      boolean[] holds = new boolean[found[series].size()];
      for (int i = 0; i < holds.length; i++) {
        int fact = found[series].fact(i);
        holds[i] = fact >= 0 && test.passes(facts.get(fact));
      }
      return holds;
    }
  }

  /** Returns an empty plan for journals of a kind, whatever their versions. */
  public TimelinePlan(SubjectKind subject, WorkingCalendar calendar) {
    this(subject, calendar, new ClauseVersions.Unknown());
  }

  /** Returns an empty plan for journals of a kind, in the words that every policy has. */
  public TimelinePlan(SubjectKind subject, WorkingCalendar calendar, ClauseVersions versions) {
    this.subject = subject;
    this.versions = versions;
    this.language = Language.builtIn();
    this.calendar = calendar;
    this.queries = new Slots<>();
    this.series = new Slots<>();
    this.spells = new Slots<>();
    this.answers = new Slots<>();
    this.properties = new Slots<>();
    this.amounts = new Slots<>();
    this.departures = new Slots<>();
    this.levels = new Slots<>();
    this.life = spells(Optional.empty(), LONG_AGO, Optional.empty());
  }

  private TimelinePlan(TimelinePlan shared, Language language) {
    this.subject = shared.subject;
    this.versions = shared.versions;
    this.language = language;
    this.calendar = shared.calendar;
    this.queries = shared.queries;
    this.series = shared.series;
    this.spells = shared.spells;
    this.answers = shared.answers;
    this.properties = shared.properties;
    this.amounts = shared.amounts;
    this.departures = shared.departures;
    this.levels = shared.levels;
    this.life = shared.life;
  }

  /** Returns this plan, with the same slots, in the words of one policy. */
  public TimelinePlan speaking(Language own) {
    return own.equals(language) ? this : new TimelinePlan(this, own);
  }

  /** Returns the slot of everything that matches one of the patterns. */
  public int series(List<EventPattern> anyOf) {
    return series(anyOf, List.of());
  }

  /** Returns the slot of everything that matches one of the patterns and none of the others. */
  public int series(List<EventPattern> anyOf, List<EventPattern> noneOf) {
    var key = List.of(keys(anyOf), keys(noneOf));
    int known = series.known(key);
    return known >= 0 ? known : series.add(key, new Merging(queries(anyOf), queries(noneOf)));
  }

  private List<Object> keys(List<EventPattern> patterns) {
    var keys = new ArrayList<Object>();
    for (EventPattern pattern : patterns) {
      keys.add(key(pattern));
    }
    return keys;
  }

  /** A pattern in a word that a policy declares is another one where another policy declares it. */
  private Object key(EventPattern pattern) {
    if (pattern.getBeginning().isPresent()) {
      return List.of(pattern, language.declaredAttributes());
    }
    var declared = language.declaredIn(pattern);
    return declared.isEmpty() ? pattern : List.of(pattern, declared);
  }

  private int[] queries(List<EventPattern> anyOf) {
    int[] slots = new int[anyOf.size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = query(anyOf.get(i));
    }
    return slots;
  }

  private int query(EventPattern pattern) {
    Object key = key(pattern);
    int known = queries.known(key);
    return known >= 0 ? known : queries.add(key, occurrences(pattern));
  }

  private Occurrences occurrences(EventPattern pattern) {
    return pattern.getBeginning().isPresent()
        ? new BeginningQuery(pattern.getBeginning().get(), states())
        : new EventQuery(pattern, language, calendar);
  }

  /** Returns the slot of the spells in which a condition holds, between two dates of the policy. */
  public int spells(Optional<Condition> appliesTo, LocalDate from, Optional<LocalDate> until) {
    var key = List.of(appliesTo, from, until, language.declaredAttributes());
    int known = spells.known(key);
    return known >= 0 ? known : spells.add(key, new SpellQuery(states(), appliesTo, from, until));
  }

  /**
   * Returns the slot of the spells in which a condition holds, between two dates of the policy,
   * apart from the days on which decisions take the duty away.
   *
   * @param departures the slot of the decisions
   */
  public int spellsApart(
      Optional<Condition> appliesTo, LocalDate from, Optional<LocalDate> until, int departures) {
    var key = List.of(appliesTo, from, until, language.declaredAttributes(), departures);
    int known = spells.known(key);
    if (known >= 0) {
      return known;
    }
    var query = new SpellQuery(states(), appliesTo, from, until);
    return spells.add(key, query.apartFrom(this.departures.all().get(departures)));
  }

  /** Returns whether a clause may be varied, in any version of its policy. */
  public boolean mayVary(Clause clause) {
    boolean may = clause.getVariation().isPresent();
    for (ClauseVersions.Version version : versions.of(clause.getId())) {
      may |= version.clause().isPresent() && version.clause().get().getVariation().isPresent();
    }
    return may && Changeable.mayBeWaived(clause.getRequirement());
  }

  /** Returns the slot of the decisions to depart from a clause. */
  public int departures(Clause clause) {
    var value = Changeable.of(clause.getRequirement());
    var key = List.of(clause.getId(), clause.getVariation(), value);
    int known = departures.known(key);
    return known >= 0 ? known : departures.add(key, departureQuery(clause));
  }

  /**
   * Returns the decisions to depart from a clause in a journal, also where the clause allows none.
   */
  public Departures departures(Timeline timeline, Clause clause) {
    return departureQuery(clause).find(timeline.facts());
  }

  private DepartureQuery departureQuery(Clause clause) {
    var lives = new SpellQuery(states(), Optional.empty(), LONG_AGO, Optional.empty());
    var permission = new Permission(clause, versions, calendar);
    return new DepartureQuery(clause.getId(), permission, lives);
  }

  /** Returns the slot of the parts of spells in which a clock runs that some events start anew. */
  public int spellsOfClock(int ofSpells, int clocks) {
    var key = List.of(ofSpells, clocks);
    int known = spells.known(key);
    return known >= 0 ? known : spells.add(key, new ClockedSpells(ofSpells, clocks));
  }

  /** Returns the slot of the spells in which a person is employed, or a case is open. */
  public int life() {
    return life;
  }

  /**
   * Returns the slot of what answers each occurrence of a series, in time or by what it belongs to.
   */
  public int answers(int trigger, int expected, Bond bond) {
    var key = List.of(trigger, expected, bond);
    int known = answers.known(key);
    return known >= 0 ? known : answers.add(key, new AnswerQuery(trigger, expected, bond));
  }

  /** Returns the slot of whether each occurrence of a series has a property. */
  public int property(int of, EventPattern event, Condition property) {
    return property(of, event, property, Unrecorded.UNSURE);
  }

  /** Returns the slot of whether each occurrence may have a property, for what it does not say. */
  public int possibleProperty(int of, EventPattern event, Condition property) {
    return property(of, event, property, Unrecorded.MAYBE);
  }

  private int property(int of, EventPattern event, Condition property, Unrecorded absent) {
    var key = List.of(of, key(event), property, absent);
    int known = properties.known(key);
    if (known >= 0) {
      return known;
    }
    var source = new FactSource(EventQuery.kind(event, language));
    return properties.add(key, new PropertyQuery(of, Check.of(property, source, absent)));
  }

  /**
   * Returns the slot of what each occurrence of a series is worth towards an amount.
   *
   * @param of the slot of the series
   * @param events what the series is made of
   * @param ofMinutes whether minutes are counted, and not events
   * @param shortest the fewest minutes that count
   * @param credits what some events are worth
   */
  public int amounts(
      int of, List<EventPattern> events, boolean ofMinutes, int shortest, List<Credit> credits) {
    var key = List.of(of, ofMinutes, shortest, credits);
    int known = amounts.known(key);
    return known >= 0
        ? known
        : amounts.add(
            key,
            new AmountQuery(of, kinds(events), ofMinutes, shortest, credits, credited(credits)));
  }

  /** Returns the slot of the numbers that an attribute of the subject has over time. */
  public int levels(String attribute) {
    var key = List.of(attribute, language.declaredAttributes());
    int known = levels.known(key);
    return known >= 0 ? known : levels.add(key, new LevelQuery(states(), attribute));
  }

  private List<FactKind> kinds(List<EventPattern> events) {
    var kinds = new ArrayList<FactKind>();
    for (EventPattern event : events) {
      kinds.add(EventQuery.kind(event, language));
    }
    return kinds;
  }

  private List<Integer> credited(List<Credit> credits) {
    var slots = new ArrayList<Integer>();
    for (Credit credit : credits) {
      slots.add(series(List.of(credit.getEvent())));
    }
    return slots;
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
    var found = new ArrayList<List<Entry>>();
    for (Occurrences query : queries.all()) {
      found.add(query.find(facts));
    }
    var merged = new Series[series.all().size()];
    for (int i = 0; i < merged.length; i++) {
      merged[i] = series.all().get(i).of(found);
    }
    return merged;
  }

  Spells[] spellsOf(List<Fact> facts, Series[] happened) {
    var found = new Spells[spells.all().size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = spells.all().get(i).in(facts, happened, found);
    }
    return found;
  }

  Departures[] departuresOf(List<Fact> facts) {
    if (departures.all().isEmpty()) {
      return NO_DEPARTURES;
    }
    var found = new Departures[departures.all().size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = departures.all().get(i).find(facts);
    }
    return found;
  }

  int[][] answersOf(Series[] found, List<Fact> facts) {
    var answering = new int[answers.all().size()][];
    for (int i = 0; i < answering.length; i++) {
      answering[i] = answers.all().get(i).of(found, facts);
    }
    return answering;
  }

  Amounts[] amountsOf(Series[] found, List<Fact> facts) {
    var worth = new Amounts[amounts.all().size()];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = amounts.all().get(i).in(found, facts);
    }
    return worth;
  }

  Levels[] levelsOf(List<Fact> facts) {
    var found = new Levels[levels.all().size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = levels.all().get(i).in(facts);
    }
    return found;
  }

  boolean[][] propertiesOf(Series[] found, List<Fact> facts) {
    var holding = new boolean[properties.all().size()][];
    for (int i = 0; i < holding.length; i++) {
      holding[i] = properties.all().get(i).of(found, facts);
    }
    return holding;
  }
}
