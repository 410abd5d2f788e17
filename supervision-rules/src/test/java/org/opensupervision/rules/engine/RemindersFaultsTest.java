package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.opensupervision.rules.engine.BreakableStorage.fault;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.rules.engine.outbox.ClaimedReminder;
import org.opensupervision.rules.engine.outbox.ReminderOutbox;
import org.opensupervision.spi.storage.Outbox;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Settlement;

/** Outboxes that break or lie: contained, named, and nothing is passed over. */
class RemindersFaultsTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final TestClock clock = new TestClock(THU_2_APRIL);
  private final Broken storage = new Broken(clock);
  @AutoClose private final Host host = new Host(storage, clock, Leavers.policy()).withTeam();
  private final ReminderOutbox outbox = host.engine.outbox();

  /** A store whose outbox works until somebody breaks it. */
  private static final class Broken extends BreakableStorage implements Outbox {
    private final Queue<RuntimeException> failures = new ArrayDeque<>();
    private UnaryOperator<List<LeasedMessage>> claiming = claimed -> claimed;
    private int purged = -1;

    Broken(TestClock clock) {
      super(clock);
    }

    @Override
    public Outbox getOutbox() {
      return this;
    }

    @Override
    public List<LeasedMessage> claim(ClaimRequest request) {
      return claiming.apply(inner().claim(request));
    }

    private Outbox inner() {
      return super.getOutbox();
    }

    @Override
    public void settle(Settlement settlement) {
      inner().settle(settlement);
      if (!failures.isEmpty()) {
        throw failures.remove();
      }
    }

    @Override
    public int purge(Instant doneBefore) {
      return purged;
    }
  }

  static List<Arguments> lies() {
    return List.of(
        argumentSet("too many", 83, lie(all -> List.of(all.get(0), other(all.get(0), "x", "k")))),
        argumentSet("another topic", 84, lie(all -> List.of(other(all.get(0), "mail", "k")))),
        argumentSet("one twice", 85, lie(all -> List.of(all.get(0), all.get(0)))));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void claimThatCannotBeRight_isNamedAndNotHandedOut(
      int rule, UnaryOperator<List<LeasedMessage>> lie) {
    outbox.fill(THU_2_APRIL, THU_2_APRIL);
    storage.claiming = lie;
    int limit = rule == 83 ? 1 : 2;

    assertThat(fault(() -> outbox.claim("mail-1", limit, HOUR)).getRule()).contains(rule);
  }

  private static UnaryOperator<List<LeasedMessage>> lie(UnaryOperator<List<LeasedMessage>> lie) {
    return lie;
  }

  private static LeasedMessage other(LeasedMessage leased, String topic, String key) {
    var message = OutboxMessage.builder().from(leased.getMessage()).topic(topic).key(key).build();
    return LeasedMessage.of(message, leased.getToken());
  }

  @Test
  void purgeOfLessThanNothing_isNamed() {
    assertThat(fault(() -> outbox.purge(clock.instant())).getRule()).contains(98);
  }

  @Test
  void settlementWhoseAnswerIsLost_isSentAgain() {
    outbox.fill(THU_2_APRIL, THU_2_APRIL);
    storage.failures.add(new OutcomeUnknownException(new IllegalStateException()));
    storage.failures.add(new IllegalStateException("CANARY"));

    claim().forEach(outbox::settle);

    clock.goTo(THU_2_APRIL.plusDays(2));
    assertThat(claim()).isEmpty();
  }

  @Test
  void storeOutOfReach_endsTheFillAndASecondOneCompletesIt() {
    storage.keeping =
        receipt -> {
          throw new StorageUnavailableException(new IllegalStateException());
        };
    assertThatThrownBy(() -> outbox.fill(THU_2_APRIL, THU_2_APRIL))
        .isInstanceOf(StorageUnavailableException.class);
    storage.keeping = receipt -> receipt;

    var filled = outbox.fill(THU_2_APRIL, THU_2_APRIL);

    assertThat(claim()).hasSize(filled.getReminders()).isNotEmpty();
  }

  @Test
  void commitOfUnknownOutcome_isNotTakenForDone() {
    UnaryOperator<Receipt> lost =
        receipt -> {
          throw new OutcomeUnknownException(new IllegalStateException());
        };
    storage.keeping = lost;

    assertThatThrownBy(() -> outbox.fill(THU_2_APRIL, THU_2_APRIL))
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void fileThatDoesNotVerify_isListedAndTheOthersAreToldOf() {
    var broken = host.engine.file(BEN).getHead();
    storage.reading =
        page -> page.getHead().equals(broken) ? JournalPage.of(broken, List.of()) : page;

    var filled = outbox.fill(THU_2_APRIL, THU_2_APRIL);

    assertThat(filled.getSweep().getFailures()).hasSize(1);
    assertThat(claim())
        .isNotEmpty()
        .extracting(one -> one.getReminder().orElseThrow().getSubject())
        .contains(ANN)
        .doesNotContain(BEN);
  }

  @Test
  void fileThatMovesOnMeanwhile_isLookedAtAgain() {
    var rival = new Rival();
    storage.reading = rival::record;

    outbox.fill(THU_2_APRIL, THU_2_APRIL);

    assertThat(rival.isDone).isTrue();
    assertThat(claim())
        .extracting(one -> one.getReminder().orElseThrow().getSubject())
        .doesNotContain(BEN);
  }

  /** Records a session of Ben's after his file was read and before anything is put in. */
  private final class Rival {
    private boolean isDone;

    JournalPage record(JournalPage page) {
      if (!isDone && page.getHead().getJournal().getText().equals("person/p-105")) {
        isDone = true;
        host.record("late", Told.held(BEN, THU_2_APRIL));
      }
      return page;
    }
  }

  private List<ClaimedReminder> claim() {
    return outbox.claim("mail-1", 1000, HOUR);
  }
}
