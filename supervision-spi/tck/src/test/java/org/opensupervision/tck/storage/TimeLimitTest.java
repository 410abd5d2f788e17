package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.value.CommandId;

class TimeLimitTest {

  @Test
  void storeThatHangs_failsItsRule() {
    var trial = Trial.of(Fault.in(HangsStore::new), settings(63));

    assertThat(trial.others()).isEmpty();
    assertThat(trial.broken()).containsOnlyKeys(63);
    assertThat(trial.broken().get(63))
        .contains("Broken    rule 63: ", "The check did not end within 1 seconds", "tck.rule=63");
  }

  @Test
  void storeThatHangsAsItIsClosed_failsItsRule() {
    var trial = Trial.of(Fault.onOpening(HangsOnClosingStore::new), settings(51));

    assertThat(trial.others()).isEmpty();
    assertThat(trial.broken()).containsOnlyKeys(51);
    assertThat(trial.broken().get(51))
        .contains("Broken    rule 51: ", "Closing the store did not end within 1 seconds");
    assertThat(trial.tables()).singleElement().asString().contains("\nfailed: 51");
  }

  private static Map<String, String> settings(int rule) {
    return Map.of("tck.rule", String.valueOf(rule), "tck.seconds", "1");
  }

  private static void hang() {
    new Semaphore(0).acquireUninterruptibly();
  }

  private static final class HangsStore extends Wrapped {
    HangsStore(Storage sound) {
      super(sound);
    }

    @Override
    public Optional<Receipt> find(CommandId command) {
      hang();
      return super.find(command);
    }
  }

  private static final class HangsOnClosingStore extends Wrapped {
    HangsOnClosingStore(Storage sound) {
      super(sound);
    }

    @Override
    public void close() {
      hang();
    }
  }
}
