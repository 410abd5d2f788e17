package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.CHILD;
import static org.opensupervision.rules.engine.Told.SUE;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.rules.engine.command.EditConflict;
import org.opensupervision.rules.engine.command.EditConflictException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;

/** Two users have the same file before their eyes. */
class EditingTest {
  @AutoClose private final Host host = new Host(WrappedStorage.memory()).withTeam();

  @Test
  void secondEditor_learnsWhatTheFirstRecorded() {
    var asRead = host.engine.file(ANN).getHead();
    host.record("first", List.of(Told.held(ANN, THU_2_APRIL)), asRead);

    var conflict = conflict(List.of(Told.held(ANN, THU_2_APRIL.minusDays(1))), asRead);

    assertThat(conflict.getSubject()).isEqualTo(ANN);
    assertThat(conflict.getExpected()).isEqualTo(2);
    assertThat(conflict.getActual()).isEqualTo(3);
    assertThat(conflict.isReplaced()).isFalse();
    assertThat(conflict.getLater()).hasSize(1);
    assertThat(conflict.getLater().get(0).getKind()).isEqualTo("session held");
    assertThat(conflict.getLater().get(0).getId()).isEqualTo(FactId.of("held-p-104-2026-04-02"));
    assertThat(conflict.getLater().get(0).getOccurredOn()).isEqualTo(THU_2_APRIL);
    assertThat(host.engine.file(ANN).getJournal().getFacts()).hasSize(3);
  }

  @Test
  void sameCommandWithTheNewHead_isRecorded() {
    var asRead = host.engine.file(ANN).getHead();
    host.record("first", List.of(Told.held(ANN, THU_2_APRIL)), asRead);
    var second = List.of(Told.held(ANN, THU_2_APRIL.minusDays(1)));
    conflict(second, asRead);

    host.record("second", second, host.engine.file(ANN).getHead());

    assertThat(host.engine.file(ANN).getJournal().getFacts()).hasSize(4);
  }

  @Test
  void fileThatWasReadButGetsNothing_isWatchedToo() {
    var asRead = host.engine.file(SUE).getHead();
    host.record("first", Told.held(SUE, THU_2_APRIL));

    assertThat(conflict(List.of(Told.held(ANN, THU_2_APRIL)), asRead).getSubject()).isEqualTo(SUE);
    assertThat(host.engine.file(ANN).getJournal().getFacts()).hasSize(2);
  }

  @Test
  void emptyRecordThatSomebodyOpened_isAConflict() {
    var child = CaseId.of("c-1");
    var asRead = host.engine.file(child).getHead();
    host.record("first", Told.opened(child));

    assertThat(conflict(List.of(Told.held(ANN, THU_2_APRIL)), asRead).getLater()).hasSize(1);
  }

  @Test
  void headOfAnotherHistory_isToldApart() {
    var head = host.engine.file(CHILD).getHead();
    var other = JournalHead.of(head.getJournal(), 2, Digest.sha256(Bytes.ofUtf8("restored")));

    var conflict = conflict(List.of(Told.discussed(CHILD, ANN, THU_2_APRIL)), other);

    assertThat(conflict.isReplaced()).isTrue();
    assertThat(conflict.getLater()).isEmpty();
  }

  @Test
  void factsWithoutExpectation_comeBehindWhatOthersRecorded() {
    host.record("first", Told.held(ANN, THU_2_APRIL));
    host.record("second", Told.held(ANN, THU_2_APRIL.minusDays(7)));

    assertThat(host.engine.file(ANN).getHead().getSequence()).isEqualTo(4);
  }

  private EditConflict conflict(List<Fact> facts, JournalHead asRead) {
    var thrown =
        catchThrowableOfType(
            EditConflictException.class, () -> host.record("second", facts, asRead));
    assertThat(thrown.getConflicts()).hasSize(1);
    assertThat(thrown.getProblems().get(0).getCode()).isEqualTo("engine.edit-conflict");
    return thrown.getConflicts().get(0);
  }
}
