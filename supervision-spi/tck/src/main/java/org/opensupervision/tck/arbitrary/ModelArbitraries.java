package org.opensupervision.tck.arbitrary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;

/**
 * People, cases, facts of every kind, journals and whole histories, drawn at random.
 *
 * <p>Ids are few, so that facts meet: the same person supervises, is absent and is supervised.
 * Dates lie from 2019 to 2031, leap days included. Needs jqwik 1.9.3 on the class path.
 */
public final class ModelArbitraries {

  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 4_500;
  private static final int MOST_FACTS = 40;

  private ModelArbitraries() {}

  /** Returns members of staff, a dozen of them, some with ids that are awkward to keep. */
  public static Arbitrary<PersonId> people() {
    return Arbitraries.of(
            "p-1",
            "p-2",
            "p-3",
            "p-4",
            "p-5",
            "P-1",
            "Zo\u00EB",
            "Zoe\u0308",
            "team/1/p-6",
            "\u05D0-7")
        .map(PersonId::of);
  }

  /** Returns cases, half a dozen of them. */
  public static Arbitrary<CaseId> cases() {
    return Arbitraries.of("c-1", "c-2", "c-3", "C-1", "case/2026/4", "\uD83D\uDE00-5")
        .map(CaseId::of);
  }

  /** Returns ids of facts; two are alike only by chance. */
  public static Arbitrary<FactId> factIds() {
    return Arbitraries.longs().greaterOrEqual(0).map(number -> FactId.of("f-" + number));
  }

  /** Returns days from 2019 to the spring of 2031. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS).map(day -> FIRST_DAY.plusDays(day));
  }

  /** Returns facts of every kind that stand in the file of one member of staff. */
  public static Arbitrary<StaffFact> factsAbout(PersonId person) {
    return Arbitraries.of(StaffKinds.all())
        .flatMap(kind -> kind.of(person))
        .flatMap(ModelArbitraries::dated)
        .map(StaffFact.class::cast);
  }

  /** Returns facts of every kind that stand on one child's record. */
  public static Arbitrary<CaseFact> factsAbout(CaseId child) {
    return Arbitraries.of(CaseKinds.all())
        .flatMap(kind -> kind.of(child))
        .flatMap(ModelArbitraries::dated)
        .map(CaseFact.class::cast);
  }

  /** Returns facts of every kind, of people and of cases. */
  public static Arbitrary<Fact> facts() {
    return Arbitraries.oneOf(
        List.of(
            people().flatMap(person -> factsAbout(person)),
            cases().flatMap(child -> factsAbout(child))));
  }

  /** Returns journals of one subject, with up to forty facts. */
  public static Arbitrary<Journal> journals() {
    return Arbitraries.oneOf(
        List.of(
            people().flatMap(person -> journal(person)), cases().flatMap(child -> journal(child))));
  }

  /** Returns whole histories: up to forty facts about anybody. */
  public static Arbitrary<Facts> histories() {
    return facts().list().ofMaxSize(MOST_FACTS).map(Facts::of);
  }

  private static Arbitrary<Journal> journal(PersonId person) {
    return factsAbout(person).list().ofMaxSize(MOST_FACTS).map(facts -> Journal.of(person, facts));
  }

  private static Arbitrary<Journal> journal(CaseId child) {
    return factsAbout(child).list().ofMaxSize(MOST_FACTS).map(facts -> Journal.of(child, facts));
  }

  /** Gives a fact what every fact has. */
  private static Arbitrary<Fact> dated(Fact.Builder builder) {
    var hours = Arbitraries.integers().between(0, 24 * 60 - 1).optional(0.3);
    var lag = Arbitraries.integers().between(0, 60);
    return Combinators.combine(factIds(), days(), hours, lag, factIds().optional(0.1))
        .as(
            (id, day, minute, later, superseded) -> {
              builder.id(id).occurredOn(day).recordedAt(recorded(day, later)).recordedBy("p-1");
              minute.ifPresent(of -> builder.at(LocalTime.MIN.plusMinutes(of)));
              superseded.ifPresent(builder::supersedes);
              return builder.build();
            });
  }

  private static Instant recorded(LocalDate day, int later) {
    return Instant.parse(day.plusDays(later) + "T16:00:00Z");
  }
}
