package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.CHILD;
import static org.opensupervision.rules.engine.Told.SUE;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.rules.engine.due.Due;

/** What is due under a supervisor and in a team. */
class HoldingsTest {
  private static final PersonId TOM = PersonId.of("p-18");
  private static final LocalDate MON_4_MAY = LocalDate.of(2026, 5, 4);

  private final WrappedStorage storage = new WrappedStorage();
  @AutoClose private final Host host = new Host(storage).withTeam();

  @BeforeEach
  void recordTeams() {
    host.record("other", Told.employed(TOM), Told.employed(PersonId.of("p-9"), "south"));
    host.record("moves later", Told.supervised(BEN, TOM, MON_4_MAY));
  }

  @Test
  void supervisor_seesTheirPeopleAndTheirCases() {
    assertThat(under(SUE, THU_2_APRIL)).containsExactlyInAnyOrder(ANN, BEN, CHILD);
    assertThat(under(TOM, THU_2_APRIL)).isEmpty();
  }

  @Test
  void supervisorsAnswer_isThatOfEachSubject() {
    for (Due due : host.engine.dueUnder(SUE, THU_2_APRIL, THU_2_APRIL)) {
      assertThat(due).isEqualTo(host.engine.due(due.getSubject(), THU_2_APRIL, THU_2_APRIL));
    }
  }

  @Test
  void personWhoMovesLater_isSeenByTheOtherSupervisorFromThatDay() {
    assertThat(under(SUE, MON_4_MAY.minusDays(1))).contains(BEN);
    assertThat(under(SUE, MON_4_MAY)).doesNotContain(BEN);
    assertThat(under(TOM, MON_4_MAY)).containsExactly(BEN);
  }

  @Test
  void afterASweepOfALaterDay_theRowsSpeakForThat() {
    host.clock.goTo(MON_4_MAY);
    host.sweep();

    assertThat(under(TOM, MON_4_MAY)).containsExactly(BEN);
    assertThat(under(SUE, MON_4_MAY.minusDays(1))).contains(BEN);
  }

  @Test
  void team_seesItsMembersAndTheirCases() {
    assertThat(inTeam("north", THU_2_APRIL)).containsExactlyInAnyOrder(ANN, SUE, TOM, CHILD);
    assertThat(inTeam("south", THU_2_APRIL)).contains(BEN).doesNotContain(ANN);
    assertThat(inTeam("nowhere", THU_2_APRIL)).isEmpty();
  }

  @Test
  void personWhoLeft_isInNoTeam() {
    host.record("left", Told.of(EmploymentEnded.builder(), ANN, THU_2_APRIL, "left"));
    host.clock.goTo(MON_4_MAY);

    assertThat(under(SUE, MON_4_MAY)).doesNotContain(ANN);
    assertThat(inTeam("north", MON_4_MAY)).doesNotContain(ANN, CHILD);
  }

  @Test
  void filesOfOthers_areNotReadAtAll() {
    for (int i = 0; i < 20; i++) {
      host.record("other-" + i, Told.employed(PersonId.of("o-" + i), "west"));
    }
    int before = storage.reads.get();

    under(SUE, THU_2_APRIL);

    assertThat(storage.reads.get() - before).isLessThanOrEqualTo(4);
  }

  @Test
  void mostUrgent_comesFirst() {
    host.record("session", Told.held(ANN, THU_2_APRIL.minusDays(20)));

    var dues = host.engine.dueUnder(SUE, THU_2_APRIL, THU_2_APRIL.plusDays(40));

    assertThat(dues).extracting(Due::getFirst).isSorted();
  }

  private List<Subject> under(PersonId supervisor, LocalDate day) {
    return host.engine.dueUnder(supervisor, day, day.plusDays(60)).stream()
        .map(Due::getSubject)
        .toList();
  }

  private List<Subject> inTeam(String team, LocalDate day) {
    return host.engine.dueInTeam(team, day, day.plusDays(60)).stream()
        .map(Due::getSubject)
        .toList();
  }
}
