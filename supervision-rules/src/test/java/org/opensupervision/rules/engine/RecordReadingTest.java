package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.CHILD;
import static org.opensupervision.rules.engine.Told.SUE;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.engine.file.RecordReading;
import org.opensupervision.rules.engine.file.RecordRequest;
import org.opensupervision.spi.storage.failure.StorageFullException;
import org.opensupervision.spi.storage.journal.AccessSlice;

/** Records of cases, which are opened by a policy that says so and by nothing else. */
class RecordReadingTest {
  private static final PersonId AUDITOR = PersonId.of("p-90");

  private final LoggingStorage storage = new LoggingStorage();
  private final TestClock clock = new TestClock(THU_2_APRIL);
  @AutoClose private final Host host = new Host(storage, clock, Readers.policy()).withTeam();

  @Test
  void allocatedWorkerAndSupervisor_readTheRecord() {
    for (PersonId reader : List.of(ANN, SUE)) {
      var reading = read(reader, CHILD);

      assertThat(reading.getRecord()).contains(host.engine.file(CHILD));
      assertThat(reading.getAnswer().getClause()).hasToString("Optional[readers:case.readers]");
    }
    assertThat(log().get(0)).contains("\"read\":\"case record\",\"case\":\"c-2071\"");
  }

  @Test
  void anotherWorkerUnderTheSameSupervisor_isRefusedAndLogged() {
    assertThat(read(BEN, CHILD).getRecord()).isEmpty();
    assertThat(log()).singleElement().asString().contains("\"allowed\":false");
  }

  @Test
  void policyThatSaysNothingOfRecords_opensNone() {
    try (var hull = new Host(storage)) {
      var request = RecordRequest.builder().reader(ANN).record(CHILD).build();

      assertThat(hull.engine.readRecord(request).getRecord()).isEmpty();
    }
  }

  @Test
  void recordThatIsNotThere_isRefusedAsAHiddenOneIs() {
    assertThat(read(BEN, CaseId.of("c-0")).getAnswer()).isEqualTo(read(BEN, CHILD).getAnswer());
  }

  @Test
  void closedCase_isOpenToThoseTheHostVouchesForAlone() {
    var closed = Told.of(CaseClosed.builder(), CHILD, THU_2_APRIL.minusDays(1), "closed");
    host.record("closed", closed);

    assertThat(read(ANN, CHILD).getRecord()).isEmpty();
    assertThat(audit(CHILD).getRecord()).isPresent();
  }

  @Test
  void workerWhoLeft_readsTheRecordNoMore() {
    host.record("left", Leavers.left(ANN, THU_2_APRIL.minusDays(1)));

    assertThat(read(ANN, CHILD).getRecord()).isEmpty();
    assertThat(read(SUE, CHILD).getRecord()).isEmpty();
  }

  @Test
  void caseOfAnotherWorkerNow_isOpenToThatOne() {
    host.record("moved", Told.allocated(CHILD, BEN, THU_2_APRIL.minusDays(1)));

    assertThat(read(ANN, CHILD).getRecord()).isEmpty();
    assertThat(read(BEN, CHILD).getRecord()).isPresent();
  }

  @Test
  void readerCalledNobody_isNotTheWorkerOfACaseOfNobody() {
    assertThat(read(PersonId.of("nobody"), CaseId.of("c-0")).getRecord()).isEmpty();
    assertThat(read(PersonId.of("nobody-else"), CaseId.of("c-0")).getRecord()).isEmpty();
  }

  @Test
  void logThatIsFull_keepsTheRecordClosed() {
    storage.failures.add(new StorageFullException());

    assertThatThrownBy(() -> read(ANN, CHILD)).isInstanceOf(StorageFullException.class);
  }

  private RecordReading read(PersonId reader, CaseId record) {
    return host.engine.readRecord(RecordRequest.builder().reader(reader).record(record).build());
  }

  private RecordReading audit(CaseId record) {
    return host.engine.readRecord(
        RecordRequest.builder()
            .reader(AUDITOR)
            .record(record)
            .purpose("audit")
            .addVouchedFor("auditor")
            .build());
  }

  private List<String> log() {
    return storage.read(AccessSlice.of(0, 100)).getEntries().stream()
        .map(entry -> entry.getContent().orElseThrow().getBytes().toByteArray())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }
}
