package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opensupervision.rules.engine.Leavers.LEFT;
import static org.opensupervision.rules.engine.Leavers.TODAY;
import static org.opensupervision.rules.engine.Leavers.order;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.rules.engine.destruction.DestructionOrder;
import org.opensupervision.rules.engine.destruction.DestructionReport;
import org.opensupervision.rules.engine.destruction.DestructionStoppedException;
import org.opensupervision.rules.engine.destruction.LeftFile;
import org.opensupervision.rules.engine.destruction.LeftReason;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.ErasureTooEarlyException;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageException;
import org.opensupervision.spi.storage.failure.StorageFullException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.value.Digest;

/**
 * Stores that break, hang or lie while files are destroyed: told, certified up to there, resumed.
 */
class DestroyingFaultsTest {
  private final TestClock clock = new TestClock(TODAY);
  private final TestClock ofStore = new TestClock(TODAY);
  private final Sabotaged storage = new Sabotaged(ofStore);
  @AutoClose private final Host host = Leavers.host(storage, clock);

  /** A store whose commits go wrong from some commit on, or keep what they were to erase. */
  private static final class Sabotaged extends BreakableStorage {
    private int healthy = Integer.MAX_VALUE;
    private UnaryOperator<Receipt> fault = receipt -> receipt;
    private boolean keeps;

    Sabotaged(TestClock clock) {
      super(clock);
    }

    @Override
    public Receipt commit(Commit commit) {
      if (keeps && !commit.getErasures().isEmpty()) {
        return super.commit(Commit.builder().from(commit).erasures(List.of()).build());
      }
      healthy--;
      return healthy >= 0 ? super.commit(commit) : fault.apply(Receipt.of(commit));
    }

    void breakAfter(int commits, UnaryOperator<Receipt> breaking) {
      healthy = commits;
      fault = breaking;
    }

    void mend() {
      healthy = Integer.MAX_VALUE;
    }
  }

  @BeforeEach
  void recordLeavers() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("ben", Leavers.leaver(BEN, LEFT));
  }

  static Stream<StorageException> failures() {
    return Stream.of(
        new StorageFullException(),
        new StorageUnavailableException(new IllegalStateException("CANARY")),
        new OutcomeUnknownException(new IllegalStateException("CANARY")));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void storeThatFailsAfterTheFirstFile_isToldWithTheCertificateOfThatAndResumed(
      StorageException failure) {
    var order = order("o-1", host.engine.proposeDestruction());
    storage.breakAfter(1, throwing(failure));

    var stopped = stopped(() -> host.engine.destroy(order));

    assertThat(stopped.getReport().getCertificates()).hasSize(1);
    assertThat(stopped)
        .hasMessageContaining("destruction.stopped")
        .hasMessageNotContaining("CANARY");
    assertThat(host.engine.file(ANN).getErased()).isEqualTo(4);
    assertThat(host.engine.file(BEN).getErased()).isZero();
    storage.mend();
    var report = host.engine.destroy(order);
    assertThat(report.getCertificates()).startsWith(stopped.getReport().getCertificates().get(0));
    assertThat(report.getCertificates()).hasSize(2);
  }

  @Test
  void crashAfterTheFirstFile_isCompletedByANewProposal() {
    var order = order("o-1", host.engine.proposeDestruction());
    storage.breakAfter(1, throwing(new StorageFullException()));
    stopped(() -> host.engine.destroy(order));
    storage.mend();
    try (var again = Leavers.host(storage, clock)) {
      var rest = again.engine.proposeDestruction();

      assertThat(rest.getFiles()).hasSize(1);
      assertThat(again.engine.destroy(order("o-2", rest)).getLeft()).isEmpty();
      assertThat(again.engine.proposeDestruction().getFiles()).isEmpty();
    }
  }

  @Test
  void answerThatIsLostEachTime_isSettledByTheSameOrder() {
    var order = order("o-1", host.engine.proposeDestruction());
    storage.keeping =
        receipt -> {
          throw new OutcomeUnknownException(new IllegalStateException());
        };
    assertThat(stopped(() -> host.engine.destroy(order)))
        .hasCauseInstanceOf(OutcomeUnknownException.class);
    assertThat(host.engine.file(ANN).getErased()).isEqualTo(4);
    storage.keeping = receipt -> receipt;

    assertThat(host.engine.destroy(order).getCertificates()).hasSize(2);
  }

  @Test
  void storeWhoseClockIsBehind_stopsEverything() {
    ofStore.goTo(LEFT.plusYears(2).minusDays(1));

    var stopped =
        stopped(() -> host.engine.destroy(order("o-1", host.engine.proposeDestruction())));

    assertThat(stopped).hasCauseInstanceOf(ErasureTooEarlyException.class);
    assertThat(stopped.getReport()).isEqualTo(DestructionReport.of(List.of(), List.of()));
    assertThat(host.engine.file(ANN).getErased()).isZero();
  }

  @Test
  void storeThatKeepsWhatItSaysItErased_isNamedAndCertifiesNothing() {
    storage.keeps = true;
    var order = order("o-1", host.engine.proposeDestruction());

    for (int attempt = 1; attempt <= 2; attempt++) {
      var stopped = stopped(() -> host.engine.destroy(order));

      assertThat(stopped.getReport().getCertificates()).isEmpty();
      assertThat(fault(stopped).getStore()).isEqualTo(Sabotaged.class.getName());
      assertThat(fault(stopped).getRule()).contains(121);
    }
  }

  @Test
  void storeThatClaimsToHaveDoneIt_isNamedAndCertifiesNothing() {
    storage.breakAfter(0, receipt -> receipt);

    var stopped =
        stopped(() -> host.engine.destroy(order("o-1", host.engine.proposeDestruction())));

    assertThat(fault(stopped).getRule()).contains(121);
  }

  @Test
  void receiptThatWasNeverGiven_isNamedAndCertifiesNothing() {
    var order = order("o-1", host.engine.proposeDestruction());
    host.record("late", Told.held(ANN, LEFT.minusDays(3)));
    storage.finding = nothing -> Optional.empty();
    assertThat(host.engine.destroy(order).getLeft()).hasSize(1);
    storage.finding = found -> found.map(DestroyingFaultsTest::elsewhere);

    assertThat(fault(stopped(() -> host.engine.destroy(order))).getRule()).contains(59);
  }

  private static Receipt elsewhere(Receipt receipt) {
    var heads =
        receipt.getHeads().stream()
            .map(one -> JournalHead.of(one.getJournal(), 1, Digest.sha256()))
            .toList();
    return Receipt.of(receipt.getCommandId(), receipt.getFingerprint(), heads);
  }

  @Test
  void fileThatDoesNotVerify_isListedAndTheOtherDestroyed() {
    var order = order("o-1", host.engine.proposeDestruction());
    var broken = host.engine.file(ANN).getHead();
    storage.reading =
        page -> page.getHead().equals(broken) ? JournalPage.of(broken, List.of()) : page;

    var proposal = host.engine.proposeDestruction();
    var report = host.engine.destroy(order);

    assertThat(proposal.getFiles()).hasSize(1);
    assertThat(List.of(proposal.getLeft().get(0), report.getLeft().get(0)))
        .allSatisfy(left -> assertThat(left.getReason()).isEqualTo(LeftReason.UNREADABLE))
        .allSatisfy(left -> assertThat(left.getProblems()).isNotEmpty());
    assertThat(report.getCertificates()).hasSize(1);
  }

  @Test
  void storeOutOfReach_endsTheProposal() {
    storage.reading =
        page -> {
          throw new StorageUnavailableException(new IllegalStateException());
        };

    assertThat(catchThrowableOfType(SupervisionException.class, host.engine::proposeDestruction))
        .isInstanceOf(StorageUnavailableException.class);
  }

  @Test
  void dayThatTheCalendarDoesNotKnow_endsTheProposal() {
    String clause =
        """
        - id: soon
          says: A session within 5 working days.
          cite: Section 6
          strength: must
          after: employment ended
          within: 5 working days
          expect: session held
        """;
    try (var other = new Host(storage, clock, Leavers.policy(clause))) {
      other.record("far", Leavers.leaver(Told.SUE, LocalDate.of(2040, 12, 30)));
      clock.goTo(LocalDate.of(2041, 2, 1));

      assertThat(catchThrowableOfType(SupervisionException.class, other.engine::proposeDestruction))
          .isInstanceOf(CalendarRangeException.class);
    }
  }

  @Test
  void actorThatCannotBeKept_isRefusedBeforeAnythingIsDestroyed() {
    var proposal = host.engine.proposeDestruction();
    var order = DestructionOrder.builder().from(order("o-1", proposal)).actor("\u0000").build();

    assertThat(catchThrowableOfType(SupervisionException.class, () -> host.engine.destroy(order)))
        .isNotInstanceOf(DestructionStoppedException.class);
    assertThat(host.engine.file(ANN).getErased()).isZero();
  }

  @Test
  void holdThatOnlyTheStoreKnows_wins() {
    var proposal = host.engine.proposeDestruction();
    var head = host.engine.file(BEN).getHead();
    storage.breakAfter(
        0,
        receipt -> {
          throw new HeldException(head.getJournal(), List.of("elsewhere"));
        });

    assertThat(host.engine.destroy(order("o-1", proposal)).getLeft())
        .extracting(LeftFile::getReason)
        .containsOnly(LeftReason.HELD);
  }

  private static UnaryOperator<Receipt> throwing(StorageException failure) {
    return receipt -> {
      throw failure;
    };
  }

  private static StoreFaultException fault(DestructionStoppedException stopped) {
    assertThat(stopped.getCause()).isInstanceOf(StoreFaultException.class);
    return (StoreFaultException) stopped.getCause();
  }

  private static DestructionStoppedException stopped(ThrowingCallable call) {
    return catchThrowableOfType(DestructionStoppedException.class, call);
  }
}
