package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.opensupervision.rules.engine.BreakableStorage.fault;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.CHILD;
import static org.opensupervision.rules.engine.Told.SUE;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.file.FileReading;
import org.opensupervision.rules.engine.file.LogReading;
import org.opensupervision.rules.engine.file.LogRequest;
import org.opensupervision.rules.engine.file.LoggedAccess;
import org.opensupervision.rules.engine.file.RecordRequest;
import org.opensupervision.spi.storage.failure.StorageFullException;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/** Who has read a file: told to those whom the policy names, verified, and logged itself. */
class LogReadingTest {
  private final LoggingStorage storage = new LoggingStorage();

  @AutoClose
  private final Host host =
      new Host(storage, new TestClock(THU_2_APRIL), Readers.policy()).withTeam();

  @Test
  void personOfTheFile_seesWhoAskedForIt() {
    readFile(SUE, ANN);
    readFile(SUE, BEN);
    readFile(BEN, ANN);

    var reading = host.engine.readLog(LogRequest.builder().reader(ANN).subject(ANN).build());

    assertThat(reading.getEntries())
        .extracting(LoggedAccess::getReader)
        .containsExactly(SUE, BEN, ANN);
    assertThat(reading.getEntries())
        .extracting(LoggedAccess::isAllowed)
        .containsExactly(true, false, true);
    assertThat(reading.getEntries())
        .extracting(LoggedAccess::getPart)
        .containsExactly(FileReading.WHOLE_FILE, FileReading.WHOLE_FILE, LogRequest.ACCESS_LOG);
    assertThat(reading.getEntries().get(0).getClause()).isPresent();
    assertThat(reading.getEntries().get(0).toString()).doesNotContain("2026");
    assertThat(reading.getNext()).isEmpty();
  }

  @Test
  void anybodyElse_isRefusedAndLogged() {
    var reading = host.engine.readLog(LogRequest.builder().reader(SUE).subject(ANN).build());

    assertThat(reading.getAnswer().isAllowed()).isFalse();
    assertThat(reading.getEntries()).isEmpty();
    assertThat(storage.head().getSequence()).isEqualTo(1);
  }

  @Test
  void officerWithAComplaint_seesTheReadersOfARecord() {
    host.engine.readRecord(RecordRequest.builder().reader(ANN).record(CHILD).build());

    var reading = officer(LogRequest.builder().subject(CHILD));

    assertThat(reading.getEntries())
        .extracting(LoggedAccess::getReader, LoggedAccess::getSubject)
        .containsExactly(tuple(ANN, CHILD), tuple(PersonId.of("p-99"), CHILD));
    var own = reading.getEntries().get(1);
    assertThat(own.getPurpose()).contains("complaint");
    assertThat(own.getVouchedFor()).containsExactly("data protection officer");
    assertThat(own.getRelation()).contains("data protection officer");
  }

  @Test
  void pages_giveEachEntryOnce() {
    for (int i = 0; i < 1200; i++) {
      readFile(SUE, i % 100 == 0 ? ANN : BEN);
    }
    var found = new ArrayList<Long>();
    Optional<Long> next = Optional.of(0L);
    while (next.isPresent()) {
      var reading = officer(LogRequest.builder().subject(ANN).after(next.get()).limit(5));
      reading.getEntries().forEach(entry -> found.add(entry.getSequence()));
      next = reading.getNext();
      assertThat(reading.getEntries()).hasSizeLessThanOrEqualTo(5);
    }

    assertThat(found).doesNotHaveDuplicates().hasSizeBetween(12, 20).isSorted();
    assertThat(found.stream().filter(place -> place <= 1200)).hasSize(12);
  }

  @Test
  void placeBehindTheEnd_hasNothing() {
    var reading = officer(LogRequest.builder().subject(ANN).after(5000));

    assertThat(reading.getEntries()).isEmpty();
    assertThat(reading.getNext()).isEmpty();
  }

  @Test
  void numbersOutOfRange_areRefused() {
    var request = LogRequest.builder().reader(ANN).subject(ANN);

    assertThatThrownBy(() -> request.limit(0).build()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> request.limit(9).after(-1).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void logThatIsFull_tellsNothing() {
    storage.failures.add(new StorageFullException());

    assertThatThrownBy(() -> officer(LogRequest.builder().subject(ANN)))
        .isInstanceOf(StorageFullException.class);
  }

  static List<Arguments> lies() {
    return List.of(
        argumentSet("an entry left out", 102, lie(page -> page(page, 1))),
        argumentSet("nothing of much", 107, lie(page -> JournalPage.of(page.getHead(), List.of()))),
        argumentSet("another log", 107, lie(page -> JournalPage.of(other(), page.getEntries()))),
        argumentSet("a head that was never", 107, lie(LogReadingTest::forked)),
        argumentSet("content changed", 102, lie(LogReadingTest::forged)));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void logThatCannotBeRight_isNamedAndNotShown(int rule, UnaryOperator<JournalPage> lie) {
    readFile(SUE, ANN);
    readFile(SUE, ANN);
    storage.reading = lie;

    assertThat(fault(() -> officer(LogRequest.builder().subject(ANN))).getRule()).contains(rule);
  }

  @Test
  void placeThatIsAnotherThanAskedFor_isNamed() {
    readFile(SUE, ANN);
    readFile(SUE, ANN);
    var first = storage.read(AccessSlice.of(0, 1));
    storage.reading = page -> first;

    assertThat(fault(() -> officer(LogRequest.builder().subject(ANN).after(2))).getRule())
        .contains(102);
  }

  @Test
  void placeThatTheLogHasAndKeepsBack_isNamed() {
    readFile(SUE, ANN);
    storage.reading = page -> JournalPage.of(page.getHead(), List.of());

    assertThat(fault(() -> officer(LogRequest.builder().subject(ANN).after(1))).getRule())
        .contains(107);
  }

  /** Else the search for the rest would never end. */
  @Test
  void logThatShrinksWhileItIsRead_isNamed() {
    readFile(SUE, ANN);
    var first = storage.read(AccessSlice.of(0, 1));
    readFile(SUE, ANN);
    var pages = new ArrayDeque<JournalPage>();
    pages.add(JournalPage.of(storage.head(), first.getEntries()));
    storage.reading =
        page -> pages.isEmpty() ? JournalPage.of(first.getHead(), List.of()) : pages.remove();

    assertThat(fault(() -> officer(LogRequest.builder().subject(ANN))).getRule()).contains(107);
  }

  @Test
  void entryOfAnotherMake_isToldByItsPlaceAlone() {
    for (String line : List.of("CANARY", "{}", "{\"person\":\"CANARY\"}")) {
      var log = new LoggingStorage();
      log.append(Content.of(Bytes.of(new byte[Content.SALT_LENGTH]), Bytes.ofUtf8(line)));
      try (var other = new Host(log, new TestClock(THU_2_APRIL), Readers.policy())) {
        var request = LogRequest.builder().reader(ANN).subject(ANN).build();

        assertThatThrownBy(() -> other.engine.readLog(request))
            .isInstanceOf(SupervisionException.class)
            .hasMessageContaining("access-log.unreadable")
            .hasMessageNotContaining("CANARY");
      }
    }
  }

  private static UnaryOperator<JournalPage> lie(UnaryOperator<JournalPage> lie) {
    return lie;
  }

  private static JournalPage page(JournalPage page, int from) {
    var entries = page.getEntries();
    return JournalPage.of(
        page.getHead(), entries.subList(Math.min(from, entries.size()), entries.size()));
  }

  private static JournalHead other() {
    return JournalHead.of(JournalId.of("other"), 3, Digest.sha256());
  }

  private static JournalPage forked(JournalPage page) {
    var head = JournalHead.of(JournalId.ACCESS_LOG, page.getHead().getSequence(), Digest.sha256());
    return JournalPage.of(head, page.getEntries());
  }

  private static JournalPage forged(JournalPage page) {
    var entries = new ArrayList<>(page.getEntries());
    var content = Content.of(Bytes.of(new byte[Content.SALT_LENGTH]), Bytes.ofUtf8("{}"));
    entries.set(0, Entry.builder().from(entries.get(0)).content(content).build());
    return JournalPage.of(page.getHead(), entries);
  }

  private void readFile(PersonId reader, PersonId file) {
    host.engine.read(
        AccessRequest.builder().reader(reader).file(file).part(FileReading.WHOLE_FILE).build());
  }

  private LogReading officer(LogRequest.Builder request) {
    return host.engine.readLog(
        request
            .reader(PersonId.of("p-99"))
            .purpose("complaint")
            .addVouchedFor("data protection officer")
            .build());
  }
}
