package org.opensupervision.spi.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.spi.Providers;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.Durability;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.StorageProvider;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.value.Bytes;

class MemoryStorageProviderTest {

  private static final StorageOptions OPTIONS =
      StorageOptions.builder()
          .space("leeds")
          .cursorKey(Bytes.ofUtf8("0123456789abcdef"))
          .putSetting("password", "canary")
          .build();

  @Test
  void memoryStore_isFoundByName() {
    var provider = Providers.named(StorageProvider.class, "memory");

    assertThat(provider).isInstanceOf(MemoryStorageProvider.class);
    try (var storage = provider.open(OPTIONS)) {
      assertThat(storage.getCapabilities().getDurability()).isEqualTo(Durability.MEMORY);
    }
  }

  @Test
  void memoryStore_isNotChosenByAccident() {
    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(() -> Providers.only(StorageProvider.class))
        .withMessageContaining("provider.none")
        .withMessageContaining("Maybe ask for one by name: memory.");
  }

  @Test
  void options_showNeitherKeyNorSettings() {
    assertThat(OPTIONS).hasToString("StorageOptions{space=leeds}");
  }

  @Test
  void claimsThatNoStoreMayMake_areRefused() {
    try (var storage = new MemoryStorageProvider().open(OPTIONS)) {
      var claims = Capabilities.builder().from(storage.getCapabilities());

      assertThatIllegalArgumentException()
          .isThrownBy(() -> claims.maxContentLength(1_000).build())
          .withMessageContaining("The greatest content length (1000) of a store");
    }
  }

  @Test
  void storeWithoutClock_claimsNothingThatNeedsOne() {
    try (var storage = new MemoryStorageProvider().open(OPTIONS)) {
      assertThat(storage.getCapabilities().getParts())
          .containsExactly(StoragePart.LISTING, StoragePart.ACCESS_LOG);
      assertThatExceptionOfType(UnsupportedByStorageException.class)
          .isThrownBy(storage::getOutbox)
          .withMessageContaining("The store does not claim an outbox.");
    }
  }

  @Test
  void storeWithClock_claimsEveryPart() {
    var options = StorageOptions.builder().from(OPTIONS).clock(() -> Instant.EPOCH).build();
    try (var storage = new MemoryStorageProvider().open(options)) {
      assertThat(storage.getCapabilities().getParts()).containsExactly(StoragePart.values());
    }
  }

  @Test
  void spaceThatCannotBeNamed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StorageOptions.builder().from(OPTIONS).space(" ").build());
  }
}
