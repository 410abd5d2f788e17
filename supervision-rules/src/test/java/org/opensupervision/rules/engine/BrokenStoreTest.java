package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.Cursor;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageClosedException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that throw, hang or lie: each is named, and nothing it says becomes an answer. */
class BrokenStoreTest {

  /** A store that works until somebody breaks it. */
  private static final class Breakable extends WrappedStorage {
    UnaryOperator<JournalPage> reading = page -> page;
    UnaryOperator<DuePage> paging = page -> page;
    UnaryOperator<Receipt> keeping = receipt -> receipt;
    UnaryOperator<Optional<Receipt>> finding = receipt -> receipt;

    @Override
    public JournalPage read(JournalSlice slice) {
      return reading.apply(super.read(slice));
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      var first = PageRequest.first(request.getLimit());
      return paging.apply(super.page(range, first));
    }

    @Override
    public Receipt commit(Commit commit) {
      return keeping.apply(super.commit(commit));
    }

    @Override
    public Optional<Receipt> find(CommandId command) {
      return finding.apply(super.find(command));
    }
  }

  private static final String NAME = Breakable.class.getName();

  private final Breakable storage = new Breakable();
  private final Host host = new Host(storage);

  @BeforeEach
  void recordTeam() {
    host.record("team", Told.aTeam());
    host.record("sessions", Told.held(ANN, THU_2_APRIL), Told.held(ANN, THU_2_APRIL.minusDays(30)));
  }

  @AfterEach
  void close() {
    host.close();
  }

  static List<Arguments> lies() {
    return List.of(
        argumentSet("out of order", 14, entries(Collections::reverse)),
        argumentSet("the first left out", 14, entries(list -> list.remove(0))),
        argumentSet("one in the middle left out", 14, entries(list -> list.remove(1))),
        argumentSet(
            "the last left out and nothing more to come", 15, read(BrokenStoreTest::truncated)),
        argumentSet("one twice", 14, entries(list -> list.add(1, list.get(0)))),
        argumentSet("content changed", 12, entries(list -> list.set(1, changed(list.get(1))))),
        argumentSet(
            "an entry of its own make", 12, entries(list -> list.set(1, lying(list.get(1))))),
        argumentSet("hash before changed", 12, entries(list -> list.set(1, cut(list.get(1))))),
        argumentSet("entry of another journal", 17, entries(list -> list.set(0, foreign()))),
        argumentSet("head of another journal", 17, otherHead(JournalId.of("person/p-105"), 4)),
        argumentSet("head behind its entries", 16, otherHead(JournalId.of("person/p-104"), 3)),
        argumentSet("head with another hash", 16, otherHead(JournalId.of("person/p-104"), 4)));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void journalThatCannotBeRight_isNamedAndNotUsed(int rule, UnaryOperator<JournalPage> lie) {
    storage.reading = lie;

    var fault = fault(() -> host.engine.assess(ANN, THU_2_APRIL));

    assertThat(fault.getRule()).contains(rule);
    assertThat(fault.getStore()).isEqualTo(NAME);
    assertThat(fault).hasMessageContaining(NAME).hasMessageContaining("rule " + rule);
  }

  @ParameterizedTest
  @MethodSource("lies")
  void journalThatCannotBeRight_keepsACommandFromBeingRecorded(
      int rule, UnaryOperator<JournalPage> lie) {
    storage.reading = lie;

    assertThat(fault(() -> host.record("c", Told.held(ANN, THU_2_APRIL.minusDays(1)))).getRule())
        .contains(rule);
  }

  static Stream<Throwable> outbursts() {
    return Stream.of(
        new IllegalStateException("CANARY"),
        new StackOverflowError("CANARY"),
        new NoClassDefFoundError("CANARY"),
        new AssertionError("CANARY"));
  }

  @ParameterizedTest
  @MethodSource("outbursts")
  void whateverTheStoreThrows_isToldByItsTypeAlone(Throwable thrown) {
    storage.reading = page -> sneak(thrown);

    var fault = fault(() -> host.engine.assess(ANN, THU_2_APRIL));

    assertThat(fault.getRule()).isEmpty();
    assertThat(fault).hasMessageContaining(thrown.getClass().getName()).hasMessageContaining(NAME);
    assertThat(fault).hasMessageNotContaining("CANARY");
    assertThat(fault.getCause()).hasMessageNotContaining("CANARY").hasNoCause();
  }

  @Test
  void answerOfNull_isContained() {
    storage.reading = page -> nothing();

    assertThat(fault(() -> host.engine.file(ANN))).hasMessageContaining("NullPointerException");
  }

  @Test
  void storeThatHangs_isLeftAfterAWhile() {
    var never = new CountDownLatch(1);
    try (var engine = host.builder(storage).patience(Duration.ofMillis(50)).open()) {
      storage.reading = page -> await(never, page);

      var fault = fault(() -> engine.assess(ANN, THU_2_APRIL));

      assertThat(fault.getProblems().get(0).getCode()).isEqualTo("store.timeout");
    } finally {
      never.countDown();
    }
  }

  @Test
  void storeThatHangsForGood_isNotAskedAnyMore() {
    var never = new CountDownLatch(1);
    try (var engine = host.builder(storage).patience(Duration.ofMillis(1)).open()) {
      storage.reading = page -> await(never, page);

      var codes =
          Stream.generate(() -> fault(() -> engine.file(ANN)).getProblems().get(0).getCode())
              .limit(300)
              .toList();

      assertThat(codes).startsWith("store.timeout").endsWith("store.busy");
    } finally {
      never.countDown();
    }
  }

  @Test
  void commitThatHangs_leavesTheOutcomeUnknown() {
    var never = new CountDownLatch(1);
    try (var engine = host.builder(storage).patience(Duration.ofMillis(50)).open()) {
      storage.keeping = receipt -> await(never, receipt);
      var command = Host.command("c", List.of(Told.held(BEN, THU_2_APRIL)));

      assertThatThrownBy(() -> engine.record(command)).isInstanceOf(OutcomeUnknownException.class);

      storage.keeping = receipt -> receipt;
      assertThat(engine.record(command).isRepeated()).isTrue();
    } finally {
      never.countDown();
    }
  }

  @Test
  void callerThatIsInterrupted_staysInterrupted() {
    var never = new CountDownLatch(1);
    storage.reading = page -> await(never, page);
    Thread.currentThread().interrupt();
    try {
      fault(() -> host.engine.file(ANN));

      assertThat(Thread.interrupted()).isTrue();
    } finally {
      never.countDown();
    }
  }

  @Test
  void receiptOfAnotherCommand_isRefused() {
    storage.keeping =
        receipt -> Receipt.of(CommandId.of("x"), receipt.getFingerprint(), receipt.getHeads());

    assertThat(fault(() -> host.record("c", Told.held(BEN, THU_2_APRIL))).getRule()).contains(59);
  }

  @Test
  void receiptFoundUnderAnotherName_isRefused() {
    var other = Receipt.of(CommandId.of("x"), Digest.sha256(), List.of());
    storage.finding = receipt -> Optional.of(other);

    assertThat(fault(() -> host.record("c", Told.employed(BEN, "west"))).getRule()).contains(63);
  }

  static List<Arguments> lyingPages() {
    return List.of(
        argumentSet("out of order", 31, lie(page -> DuePage.last(reversed(page)))),
        argumentSet("a cursor and no row", 36, lie(page -> DuePage.of(List.of(), Cursor.of("c")))),
        argumentSet(
            "the same page again and again",
            33,
            lie(page -> DuePage.of(page.getRows(), Cursor.of("c")))));
  }

  @ParameterizedTest
  @MethodSource("lyingPages")
  void dueRowsThatCannotBeRight_endTheSweep(int rule, UnaryOperator<DuePage> lie) {
    storage.paging = lie;

    assertThat(fault(() -> host.engine.dueUnder(Told.SUE, THU_2_APRIL, THU_2_APRIL)).getRule())
        .contains(rule);
  }

  @Test
  void dueRowsOfOtherDays_endTheSweep() {
    host.sweep();
    storage.paging = page -> DuePage.last(List.of(inAYear(page.getRows().get(0))));

    assertThat(fault(host::sweep).getRule()).contains(37);
  }

  @Test
  void moreDueRowsThanAskedFor_endTheSweep() {
    storage.paging = page -> DuePage.last(Collections.nCopies(501, page.getRows().get(0)));

    assertThat(fault(host::sweep).getRule()).contains(34);
  }

  @Test
  void fileThatDoesNotVerify_isListedAndTheOthersFound() {
    var broken = host.engine.file(BEN).getHead();
    storage.reading =
        page -> page.getHead().equals(broken) ? JournalPage.of(broken, List.of()) : page;
    host.clock.goTo(THU_2_APRIL.plusDays(60));

    var report = host.sweep();

    assertThat(report.getFailures()).hasSize(1);
    assertThat(report.getFailures().get(0).getMessage()).contains("person/p-105");
    assertThat(host.foundSubjects()).contains(ANN).doesNotContain(BEN);
  }

  @Test
  void closedStore_isSaidInTheStoresWords() {
    storage.close();

    assertThatThrownBy(() -> host.engine.file(ANN)).isInstanceOf(StorageClosedException.class);
  }

  private static StoreFaultException fault(ThrowingCallable call) {
    return catchThrowableOfType(StoreFaultException.class, call);
  }

  private interface Change {
    void to(List<Entry> entries);
  }

  private static UnaryOperator<JournalPage> entries(Change change) {
    return page -> {
      var entries = new ArrayList<>(page.getEntries());
      if (entries.size() > 2) {
        change.to(entries);
      }
      return JournalPage.of(page.getHead(), entries);
    };
  }

  private static JournalPage truncated(JournalPage page) {
    int read = page.getEntries().size();
    return read == 0
        ? page
        : JournalPage.of(page.getHead(), page.getEntries().subList(0, read - 1));
  }

  private static UnaryOperator<JournalPage> read(UnaryOperator<JournalPage> lie) {
    return lie;
  }

  private static UnaryOperator<JournalPage> otherHead(JournalId journal, long sequence) {
    var head = JournalHead.of(journal, sequence, Digest.sha256());
    return page -> JournalPage.of(head, page.getEntries());
  }

  private static Entry changed(Entry entry) {
    var salt = entry.getContent().orElseThrow().getSalt();
    return like(entry).content(Content.of(salt, Bytes.ofUtf8("{}"))).build();
  }

  /** An entry with another content, which says of itself that it is intact. */
  private static Entry lying(Entry entry) {
    var changed = changed(entry);
    return new Entry() {
      @Override
      public JournalId getJournal() {
        return entry.getJournal();
      }

      @Override
      public long getSequence() {
        return entry.getSequence();
      }

      @Override
      public Digest getPrevious() {
        return entry.getPrevious();
      }

      @Override
      public Digest getCommitment() {
        return entry.getCommitment();
      }

      @Override
      public Optional<Content> getContent() {
        return changed.getContent();
      }

      @Override
      public boolean isContentIntact() {
        return true;
      }
    };
  }

  private static Entry cut(Entry entry) {
    return like(entry).previous(Digest.sha256()).build();
  }

  private static Entry.Builder like(Entry entry) {
    return Entry.builder()
        .journal(entry.getJournal())
        .sequence(entry.getSequence())
        .previous(entry.getPrevious())
        .commitment(entry.getCommitment())
        .content(entry.getContent());
  }

  private static Entry foreign() {
    return JournalHead.start(JournalId.of("person/p-105"))
        .next(Content.of(Bytes.of(new byte[32]), Bytes.ofUtf8("{}")));
  }

  private static UnaryOperator<DuePage> lie(UnaryOperator<DuePage> lie) {
    return lie;
  }

  private static List<DueRow> reversed(DuePage page) {
    var rows = new ArrayList<>(page.getRows());
    Collections.reverse(rows);
    return rows;
  }

  private static DueRow inAYear(DueRow row) {
    var place = row.getPlace();
    var later = DuePlace.of(THU_2_APRIL.plusYears(1), place.getJournal(), place.getKey());
    return DueRow.of(later, row.getBasis());
  }

  /** Hangs as drivers do, which do not care for being interrupted. */
  private static <T> T await(CountDownLatch latch, T then) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException ignored) {
        // It goes on hanging.
      }
    }
    return then;
  }

  private static @Nullable JournalPage nothing() {
    return null;
  }

  @SuppressWarnings("unchecked") // so that a store can throw what it may not
  private static <X extends Throwable> JournalPage sneak(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
