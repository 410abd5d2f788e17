package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.SUE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.rules.engine.file.FileReading;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageFullException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.AccessSlice;

class ReadingTest {

  private final LoggingStorage storage = new LoggingStorage();
  @AutoClose private final Host host = new Host(storage).withTeam();

  @BeforeEach
  void recordManager() {
    host.record("above", Told.employed(PersonId.of("p-1")));
    host.record("manager", Told.supervised(SUE, PersonId.of("p-1")));
  }

  @Test
  @Tag("hull:file.access")
  void workerSupervisorAndManager_readTheFile() {
    for (PersonId reader : List.of(ANN, SUE, PersonId.of("p-1"))) {
      var reading = host.engine.read(request(reader));

      assertThat(reading.getDecision().isAllowed()).isTrue();
      assertThat(reading.getFile()).contains(host.engine.file(ANN));
    }
    assertThat(log()).hasSize(3).allMatch(line -> line.contains("\"allowed\":true"));
  }

  @Test
  @Tag("hull:file.access")
  void anybodyElse_isRefusedAndOnTheLogAllTheSame() {
    var reading = host.engine.read(request(BEN));

    assertThat(reading.getDecision().isAllowed()).isFalse();
    assertThat(reading.getFile()).isEmpty();
    assertThat(log())
        .containsExactly(
            "{\"read\":\"supervision file\",\"person\":\"p-104\",\"by\":\"p-105\","
                + "\"vouched for\":[],\"at\":\"2026-04-02T18:00:00Z\",\"allowed\":false}");
  }

  @Test
  void fileThatDoesNotExist_isRefusedAsAHiddenOneIs() {
    var hidden = host.engine.read(request(BEN)).getDecision().getExplanation();
    var absent = AccessRequest.builder().from(request(BEN)).file(PersonId.of("p-0")).build();

    assertThat(host.engine.read(absent).getDecision().getExplanation()).isEqualTo(hidden);
  }

  @Test
  @Tag("hull:file.access-purpose")
  void auditorWithAPurpose_isLoggedWithIt() {
    var request =
        AccessRequest.builder()
            .from(request(PersonId.of("p-90")))
            .purpose("quality assurance")
            .addVouchedFor("auditor")
            .build();

    assertThat(host.engine.read(request).getFile()).isPresent();
    assertThat(log().get(0))
        .contains("\"for\":\"quality assurance\"", "\"clause\":\"hull:file.access-purpose\"");
  }

  @Test
  void otherPart_isDecidedAndLoggedWithoutTheFile() {
    var request =
        AccessRequest.builder().from(request(PersonId.of("p-1"))).part("content of supervision");

    var reading = host.engine.read(request.build());

    assertThat(reading.getDecision().isAllowed()).isTrue();
    assertThat(reading.getFile()).isEmpty();
    assertThat(log()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"case record", "access log"})
  void partOfAnotherRequest_isRefusedAndNotLogged(String part) {
    var request = AccessRequest.builder().from(request(PersonId.of("p-1"))).part(part).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> host.engine.read(request))
        .withMessageContaining("The part (" + part + ") of a file must be asked for by a ");
    assertThat(log()).isEmpty();
  }

  @Test
  void logThatIsFull_keepsTheFileClosed() {
    storage.failures.add(new StorageFullException());

    assertThatThrownBy(() -> host.engine.read(request(ANN)))
        .isInstanceOf(StorageFullException.class);
  }

  @Test
  void logThatLosesAnAnswer_isAskedAgain() {
    storage.failures.add(new OutcomeUnknownException(new IllegalStateException()));

    assertThat(host.engine.read(request(ANN)).getFile()).isPresent();
    assertThat(log()).hasSize(1);
  }

  @Test
  void logThatNeverAnswers_keepsTheFileClosed() {
    for (int i = 0; i < 3; i++) {
      storage.failures.add(new IllegalStateException("CANARY"));
    }

    assertThatThrownBy(() -> host.engine.read(request(ANN)))
        .isInstanceOf(StoreFaultException.class)
        .hasMessageNotContaining("CANARY");
  }

  @Test
  void logThatKeepsSomethingElse_keepsTheFileClosed() {
    storage.lies = true;

    assertThatThrownBy(() -> host.engine.read(request(ANN)))
        .isInstanceOf(StoreFaultException.class)
        .hasMessageContaining("rule 101");
  }

  @Test
  void storeWithoutALog_opensNoFile() {
    storage.failures.add(new UnsupportedByStorageException("an access log"));

    assertThatThrownBy(() -> host.engine.read(request(ANN)))
        .isInstanceOf(UnsupportedByStorageException.class);
  }

  private static AccessRequest request(PersonId reader) {
    return AccessRequest.builder().reader(reader).file(ANN).part(FileReading.WHOLE_FILE).build();
  }

  private List<String> log() {
    return storage.read(AccessSlice.of(0, 100)).getEntries().stream()
        .map(entry -> entry.getContent().orElseThrow().getBytes().toByteArray())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }
}
