package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.SUE;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.rules.engine.outbox.ClaimedReminder;
import org.opensupervision.rules.engine.outbox.Reminder;
import org.opensupervision.rules.engine.outbox.ReminderOutbox;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.LeaseLostException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;

/** Reminders: put in with their cause, once each, and taken until somebody says what came of it. */
class RemindersTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final TestClock clock = new TestClock(THU_2_APRIL);
  private final List<Commit> kept = new ArrayList<>();
  private final BreakableStorage storage =
      new BreakableStorage(clock) {
        @Override
        public Receipt commit(Commit commit) {
          kept.add(commit);
          return super.commit(commit);
        }
      };
  @AutoClose private final Host host = new Host(storage, clock, Leavers.policy()).withTeam();
  private final ReminderOutbox outbox = host.engine.outbox();

  @BeforeEach
  void recordSession() {
    host.record("session", Told.held(ANN, THU_2_APRIL));
  }

  /** Who has had no session since January is late; who has had one is not. */
  @Test
  void everyDutyThatIsDue_hasOneReminder() {
    var filled = outbox.fill(THU_2_APRIL, THU_2_APRIL.plusDays(7));

    var claimed = claimAll();
    assertThat(filled.getReminders()).isEqualTo(claimed.size());
    assertThat(said(claimed)).isEqualTo(due(THU_2_APRIL, THU_2_APRIL.plusDays(7)));
    assertThat(claimed)
        .extracting(one -> one.getReminder().orElseThrow().getSubject())
        .contains(BEN, SUE)
        .doesNotContain(ANN);
    assertThat(claimed.toString()).doesNotContain("2026");
  }

  private Set<String> due(LocalDate asOf, LocalDate until) {
    Set<String> due = new HashSet<>();
    host.engine.sweep(asOf, until, found -> due.addAll(told(found)));
    return due;
  }

  private static List<String> told(Due due) {
    return due.getFindings().stream()
        .map(found -> told(found, found.getStatus() == Status.OVERDUE))
        .toList();
  }

  private static String told(Finding found, boolean overdue) {
    var duty = found.getObligation();
    return duty.getId() + " " + duty.getDue().orElseThrow() + " " + overdue;
  }

  private static Set<String> said(List<ClaimedReminder> claimed) {
    Set<String> said = new HashSet<>();
    claimed.forEach(one -> said.add(said(one.getReminder().orElseThrow())));
    return said;
  }

  private static String said(Reminder reminder) {
    return reminder.getDuty() + " " + reminder.getDue() + " " + reminder.isOverdue();
  }

  @Test
  void secondFill_putsInNothingNew() {
    outbox.fill(THU_2_APRIL, THU_2_APRIL);
    claimAll().forEach(outbox::settle);

    outbox.fill(THU_2_APRIL, THU_2_APRIL);
    outbox.reconcile(THU_2_APRIL, THU_2_APRIL);

    assertThat(claimAll()).isEmpty();
  }

  @Test
  void reminder_comesInTheCommitOfTheRowThatIsItsCause() {
    clock.goTo(THU_2_APRIL.plusDays(100));
    kept.clear();

    outbox.fill(THU_2_APRIL.plusDays(100), THU_2_APRIL.plusDays(100));

    assertThat(kept)
        .isNotEmpty()
        .filteredOn(commit -> !commit.getMessages().isEmpty())
        .allSatisfy(commit -> assertThat(commit.getDueUpdates()).hasSize(1))
        .allSatisfy(commit -> assertThat(commit.getGuards()).hasSize(1));
  }

  @Test
  void dutyThatBecomesOverdue_isToldOfAgain() {
    var due = THU_2_APRIL.plusMonths(1);
    clock.goTo(due.minusDays(1));
    outbox.fill(due.minusDays(1), due);
    var announced = ofAnn();
    clock.goTo(due.plusDays(1));
    outbox.fill(due.plusDays(1), due.plusDays(1));

    assertThat(announced).extracting(Reminder::isOverdue).containsExactly(false);
    assertThat(ofAnn()).extracting(Reminder::isOverdue).containsExactly(true);
  }

  private List<Reminder> ofAnn() {
    var found = new ArrayList<Reminder>();
    for (ClaimedReminder one : claimAll()) {
      one.getReminder().filter(said -> said.getSubject().equals(ANN)).ifPresent(found::add);
      outbox.settle(one);
    }
    return found;
  }

  @Test
  void leasedReminder_isThereAgainWhenTheLeaseHasEnded() {
    outbox.fill(THU_2_APRIL, THU_2_APRIL);
    var first = claimAll();

    assertThat(claimAll()).isEmpty();
    clock.goTo(THU_2_APRIL.plusDays(1));
    var second = claimAll();

    assertThat(second).extracting(ClaimedReminder::getKey).containsAll(keys(first));
    assertThat(second).extracting(ClaimedReminder::getTry).containsOnly(2L);
    assertThatThrownBy(() -> outbox.settle(first.get(0))).isInstanceOf(LeaseLostException.class);
  }

  @Test
  void parkedReminder_isSeenAndReleased() {
    outbox.fill(THU_2_APRIL, THU_2_APRIL);
    var claimed = claimAll();
    outbox.park(claimed.get(0));
    claimed.subList(1, claimed.size()).forEach(outbox::settle);
    clock.goTo(THU_2_APRIL.plusDays(1));

    assertThat(claimAll()).isEmpty();
    var parked = outbox.claimParked("p-1", 100, HOUR);
    assertThat(parked).extracting(ClaimedReminder::getKey).containsExactly(claimed.get(0).getKey());
    outbox.retry(parked.get(0), clock.instant());
    assertThat(keys(claimAll())).containsExactly(claimed.get(0).getKey());
  }

  @Test
  void reminderToBeTriedAgain_waitsUntilThen() {
    outbox.fill(THU_2_APRIL, THU_2_APRIL);
    claimAll().forEach(one -> outbox.retry(one, clock.instant().plus(Duration.ofHours(30))));
    clock.goTo(THU_2_APRIL.plusDays(1));
    assertThat(claimAll()).isEmpty();
    clock.goTo(THU_2_APRIL.plusDays(2));

    assertThat(claimAll()).isNotEmpty();
  }

  @Test
  void forgottenReminder_isPutInAgainWhileItsDutyStands() {
    outbox.fill(THU_2_APRIL, THU_2_APRIL);
    var claimed = claimAll();
    claimed.forEach(outbox::settle);
    clock.goTo(THU_2_APRIL.plusDays(1));

    assertThat(outbox.purge(clock.instant())).isEqualTo(claimed.size());
    outbox.fill(THU_2_APRIL.plusDays(1), THU_2_APRIL.plusDays(1));
    assertThat(keys(claimAll())).containsAll(keys(claimed));
  }

  @Test
  void fileThatIsDestroyed_takesItsRemindersAlong() {
    host.record("left", Leavers.left(BEN, THU_2_APRIL));
    clock.goTo(THU_2_APRIL.plusYears(2));
    outbox.fill(THU_2_APRIL.plusYears(2), THU_2_APRIL.plusYears(2));
    assertThat(outbox.fill(THU_2_APRIL.plusYears(2), THU_2_APRIL.plusYears(2)).getReminders())
        .isPositive();

    host.destroyAll("o-1");

    assertThat(claimAll())
        .extracting(one -> one.getReminder().orElseThrow().getSubject())
        .doesNotContain(BEN);
  }

  @Test
  void reconciliation_findsWhatTheIndexHides() {
    host.record("ben", Told.held(BEN, THU_2_APRIL));
    host.sweep();
    clock.goTo(THU_2_APRIL.plusMonths(2));
    var asOf = LocalDate.now(clock);
    ForeignMessages.removeRows(storage, host.engine.file(BEN).getHead());
    outbox.fill(asOf, asOf);
    assertThat(said(claimAll())).noneMatch(one -> one.contains("p-105"));

    outbox.reconcile(asOf, asOf);

    assertThat(said(claimAll())).anyMatch(one -> one.contains("p-105"));
  }

  @Test
  void messageOfAnotherMake_isHandedOutByItsKeyAlone() {
    ForeignMessages.put(storage, "CANARY", host.engine.file(BEN).getHead());

    var claimed = claimAll();

    assertThat(claimed).singleElement().satisfies(one -> assertThat(one.getReminder()).isEmpty());
    outbox.park(claimed.get(0));
    assertThat(outbox.claimParked("p-1", 10, HOUR)).hasSize(1);
  }

  @Test
  void storeWithoutAnOutbox_isSaidToBeOne() {
    try (var plain = new Host(new BreakableStorage())) {
      var none = plain.engine.outbox();

      assertThatThrownBy(() -> none.fill(THU_2_APRIL, THU_2_APRIL))
          .isInstanceOf(UnsupportedByStorageException.class);
      assertThatThrownBy(() -> none.claim("mail-1", 1, HOUR))
          .isInstanceOf(UnsupportedByStorageException.class);
    }
  }

  @Test
  void daysBackwards_areRefused() {
    assertThatThrownBy(() -> outbox.fill(THU_2_APRIL, THU_2_APRIL.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<ClaimedReminder> claimAll() {
    return outbox.claim("mail-1", 1000, HOUR);
  }

  private static List<String> keys(List<ClaimedReminder> claimed) {
    return claimed.stream().map(ClaimedReminder::getKey).toList();
  }
}
