package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.CHILD;
import static org.opensupervision.rules.engine.Told.MON_5_JAN;
import static org.opensupervision.rules.engine.Told.SUE;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.noted.EventNoted;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.practice.ActionCompleted;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.session.SessionHeld;

class RecordingTest {
  private static final LocalDate FRI_15_MAY = LocalDate.of(2026, 5, 15);

  private final WrappedStorage storage = new WrappedStorage();
  @AutoClose private final Host host = new Host(storage);

  @Test
  void recordedFacts_areAnsweredAsByTheRulesAlone() {
    host.record("team", Told.aTeam());
    host.record("session", Told.held(ANN, THU_2_APRIL));

    var facts = Facts.of(host.engine.file(ANN).getJournal().getFacts());
    var clause = ClauseId.of("hull:recording.personal");

    assertThat(facts.getJournals()).hasSize(1);
    assertThat(host.engine.assess(ANN, FRI_15_MAY))
        .isEqualTo(host.engine.getSupervision().assess(facts, FRI_15_MAY));
    assertThat(host.engine.assess(ANN, FRI_15_MAY).getFindings()).isNotEmpty();
    assertThat(host.engine.assess(ANN, FRI_15_MAY, Instant.EPOCH).getFindings()).isEmpty();
    assertThat(host.engine.whyNot(ANN, clause, FRI_15_MAY))
        .isEqualTo(host.engine.getSupervision().whyNot(facts, ANN, clause, FRI_15_MAY));
  }

  @Test
  void sessionWithThreeChildren_isOneCommitToFourJournals() {
    host.record("team", Told.aTeam());
    var children = List.of(CHILD, CaseId.of("c-2"), CaseId.of("c-3"));
    host.record("cases", Told.opened(children.get(1)), Told.opened(children.get(2)));
    int before = storage.commits.get();

    var facts =
        Stream.concat(
            Stream.of(Told.held(ANN, THU_2_APRIL)),
            children.stream().map(child -> Told.discussed(child, ANN, THU_2_APRIL)));
    var recorded = host.record("session", facts.toList());

    assertThat(storage.commits.get() - before).isEqualTo(1);
    assertThat(recorded.getReceipt().getHeads()).hasSize(4);
    assertThat(host.engine.file(children.get(2)).getJournal().getFacts()).hasSize(2);
  }

  @Test
  void oneFactOfSeveralIsRefused_noneIsRecorded() {
    host.record("team", Told.aTeam());

    assertThat(problems(Told.held(ANN, THU_2_APRIL), Told.allocated(CHILD, PersonId.of("p-9"))))
        .extracting(Problem::getCode)
        .containsExactly("facts.unknown-person");
    assertThat(host.engine.file(ANN).getJournal().getFacts()).hasSize(2);
  }

  @Test
  void personNobodyEmployed_isRefusedByName() {
    assertThat(problems(Told.held(ANN, THU_2_APRIL)))
        .extracting(Problem::getCode)
        .contains("facts.unknown-person");
  }

  @Test
  void completionOfAnActionThatWasNeverAgreed_isRefused() {
    host.record("team", Told.aTeam());
    var completed = ActionCompleted.builder().action(FactId.of("f-9"));

    assertThat(problems(Told.of(completed, ANN, THU_2_APRIL, "done")))
        .extracting(Problem::getCode)
        .containsExactly("facts.unknown-action");
  }

  @Test
  void supervisorsInACircle_areRefusedAcrossFiles() {
    host.record("team", Told.aTeam());

    assertThat(problems(Told.supervised(SUE, ANN)))
        .extracting(Problem::getCode)
        .containsExactly("facts.supervisor-circle");
  }

  @Test
  void factsOfSomebodyElse_areRefused() {
    var other =
        Employed.builder()
            .person(ANN)
            .id(FactId.of("f-1"))
            .occurredOn(MON_5_JAN)
            .recordedAt(Told.RECORDED)
            .recordedBy("p-99")
            .role("social worker")
            .team("north")
            .build();

    assertThat(problems(other)).extracting(Problem::getCode).containsExactly("command.other-actor");
  }

  @Test
  void factsRecordedInTheFuture_areRefused() {
    host.clock.goTo(THU_2_APRIL.minusDays(1));

    assertThat(problems(Told.employed(ANN)))
        .extracting(Problem::getCode)
        .containsExactly("command.recorded-ahead");
  }

  @Test
  void factThatTheStrictReaderWouldRefuse_isRefusedBeforeItIsKept() {
    var tooEarly = Employed.builder().role(" ").team("north");

    assertThat(problems(Told.of(tooEarly, ANN, LocalDate.of(1850, 1, 1), "f-1")))
        .extracting(Problem::getCode)
        .contains("facts.bad-value");
    assertThat(host.engine.file(ANN).getHead().getSequence()).isZero();
  }

  @Test
  void factThatIsThereAlready_isNotRecordedAgain() {
    host.record("team", Told.aTeam());

    host.record("again", Told.employed(ANN), Told.held(ANN, THU_2_APRIL));

    assertThat(host.engine.file(ANN).getJournal().getFacts()).hasSize(3);
  }

  @Test
  void otherFactUnderAKnownId_isRefused() {
    host.record("team", Told.aTeam());

    assertThat(problems(Told.employed(ANN, "south")))
        .extracting(Problem::getCode)
        .containsExactly("facts.same-id");
  }

  @Test
  void correction_takesTheFactsPlace() {
    host.record("team", Told.aTeam());
    host.record("session", Told.held(ANN, THU_2_APRIL));
    var held = (SessionHeld) Told.held(ANN, THU_2_APRIL);
    var corrected =
        SessionHeld.builder()
            .session(held.getSession())
            .type(held.getType())
            .mode(held.getMode())
            .minutes(30)
            .attendees(held.getAttendees())
            .supersedes(held.getId());

    host.record("correction", Told.of(corrected, ANN, THU_2_APRIL, "f-corrected"));

    var facts = host.engine.file(ANN).getJournal().getFacts();
    assertThat(facts).extracting(Fact::getId).contains(held.getId(), FactId.of("f-corrected"));
  }

  @Test
  void factThatThePolicyHasNoWordFor_isRecordedWithARemark() {
    host.record("team", Told.aTeam());
    var noted = Told.of(EventNoted.builder().event("shift worked"), ANN, THU_2_APRIL, "noted");

    var first = host.record("event", noted);

    assertThat(first.getRemarks())
        .extracting(Problem::getCode)
        .containsExactly("facts.unknown-event");
    assertThat(host.record("event", noted).getRemarks()).isEqualTo(first.getRemarks());
    assertThat(host.record("session", Told.held(ANN, THU_2_APRIL)).getRemarks()).isEmpty();
  }

  @Test
  void storeWithoutAName_needsAProviderThatWasNotMadeForTests() {
    assertThatThrownBy(() -> SupervisionEngine.builder().store(WrappedStorage.options()))
        .isInstanceOf(SupervisionException.class)
        .hasMessageContaining("provider.none");
  }

  @Test
  void engineWithoutAPart_isNotOpened() {
    assertThatThrownBy(() -> SupervisionEngine.builder().open())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("policy");
  }

  @Test
  void messagesOfARefusal_haveNoContent() {
    assertThatThrownBy(() -> host.record("c", Told.employed(ANN, "CANARY\u0000")))
        .isInstanceOf(SupervisionException.class)
        .hasMessageNotContaining("CANARY");
  }

  private List<Problem> problems(Fact... facts) {
    try {
      host.record("refused", facts);
      return List.of();
    } catch (SupervisionException refused) {
      return refused.getProblems();
    }
  }
}
