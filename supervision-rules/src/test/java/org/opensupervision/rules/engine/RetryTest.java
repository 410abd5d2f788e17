package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.value.CommandId;

/** A command is sent again, since its answer was lost or its sender impatient. */
class RetryTest {

  /** What happens to a commit: whether it is kept, and what the caller is told of it. */
  private record Fate(boolean kept, RuntimeException told) {}

  private static final class Unsure extends WrappedStorage {
    final Queue<Fate> fates = new ArrayDeque<>();

    @Override
    public Receipt commit(Commit commit) {
      Fate fate = fates.poll();
      if (fate == null) {
        return super.commit(commit);
      }
      if (fate.kept()) {
        super.commit(commit);
      }
      throw fate.told();
    }
  }

  private static final List<Fact> SESSION = List.of(Told.held(ANN, THU_2_APRIL));

  private final Unsure storage = new Unsure();
  @AutoClose private final Host host = new Host(storage).withTeam();

  @Test
  void sameCommandTwice_isRecordedOnce() {
    var first = host.record("session", SESSION);
    var second = host.record("session", SESSION);

    assertThat(first.isRepeated()).isFalse();
    assertThat(second.isRepeated()).isTrue();
    assertThat(second.getReceipt()).isEqualTo(first.getReceipt());
    assertThat(factsOfAnn()).isEqualTo(3);
  }

  @Test
  void sameCommandWithTheHeadsItMoved_isAnsweredAndNotRefused() {
    var asRead = host.engine.file(ANN).getHead();
    var first = host.record("session", SESSION, asRead);
    host.record("other", Told.held(ANN, THU_2_APRIL.minusDays(7)));

    assertThat(host.record("session", SESSION, asRead).getReceipt()).isEqualTo(first.getReceipt());
  }

  @Test
  void otherFactsUnderAUsedId_areRefused() {
    host.record("session", SESSION);
    var other = Told.held(ANN, THU_2_APRIL.minusDays(1));

    assertThatThrownBy(() -> host.record("session", other))
        .isInstanceOf(CommandReusedException.class);
    assertThat(factsOfAnn()).isEqualTo(3);
  }

  @Test
  void otherContentUnderAUsedId_isRefused() {
    assertThatThrownBy(() -> host.record("team", Told.employed(ANN, "south")))
        .isInstanceOf(CommandReusedException.class);
  }

  @Test
  void otherContentUnderTheSameIds_isRefused() {
    host.record("one", Told.employed(PersonId.of("p-9"), "north"));

    assertThatThrownBy(() -> host.record("one", Told.employed(PersonId.of("p-9"), "south")))
        .isInstanceOf(CommandReusedException.class);
  }

  @Test
  void answerLostAfterTheCommit_isSettledByAskingAgain() {
    storage.fates.add(new Fate(true, lost()));

    host.record("session", SESSION);

    assertThat(factsOfAnn()).isEqualTo(3);
  }

  @Test
  void answerLostBeforeTheCommit_isSettledByAskingAgain() {
    storage.fates.add(new Fate(false, lost()));

    assertThat(host.record("session", SESSION).isRepeated()).isFalse();
    assertThat(factsOfAnn()).isEqualTo(3);
  }

  @Test
  void storeThatFailsInItsOwnWords_isAskedAgainToo() {
    storage.fates.add(new Fate(true, new IllegalStateException("CANARY")));

    host.record("session", SESSION);

    assertThat(factsOfAnn()).isEqualTo(3);
  }

  @Test
  void storeOutOfReachAfterALostAnswer_leavesTheOutcomeUnknown() {
    storage.fates.add(new Fate(true, lost()));
    var away = new StorageUnavailableException(new IllegalStateException());
    storage.fates.addAll(List.of(new Fate(false, away), new Fate(false, away)));

    assertThatThrownBy(() -> host.record("session", SESSION))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(host.record("session", SESSION).isRepeated()).isTrue();
    assertThat(factsOfAnn()).isEqualTo(3);
  }

  @Test
  void storeOutOfReachFromTheBeginning_hasChangedNothing() {
    var away = new StorageUnavailableException(new IllegalStateException());
    storage.fates.add(new Fate(false, away));

    assertThatThrownBy(() -> host.record("session", SESSION)).isSameAs(away);
    assertThat(factsOfAnn()).isEqualTo(2);
  }

  @Test
  void failureInTheStoresOwnWords_isToldWithoutThem() {
    var fate = new Fate(false, new IllegalStateException("CANARY"));
    storage.fates.addAll(List.of(fate, fate, fate));

    assertThatThrownBy(() -> host.record("session", SESSION))
        .isInstanceOf(OutcomeUnknownException.class)
        .hasCauseInstanceOf(StoreFaultException.class)
        .hasStackTraceContaining("IllegalStateException")
        .satisfies(thrown -> assertThat(trace(thrown)).doesNotContain("CANARY"));
  }

  private static String trace(Throwable thrown) {
    var text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static OutcomeUnknownException lost() {
    var command = CommandId.of("session");
    return new OutcomeUnknownException(command, new IllegalStateException());
  }

  private int factsOfAnn() {
    return host.engine.file(ANN).getJournal().getFacts().size();
  }
}
