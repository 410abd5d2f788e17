package org.opensupervision.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.value.Bytes;

class StorageOptionsTest {

  @Test
  void keyOfFifteenBytes_isRefusedAsTheOptionsAreBuilt() {
    var options = StorageOptions.builder().space("hull").cursorKey(Bytes.of(new byte[15]));

    assertThatIllegalArgumentException()
        .isThrownBy(options::build)
        .withMessage("The length (15) of a cursor key must be at least 16 bytes.");
  }

  @Test
  void keyOfSixteenBytes_isTaken() {
    var options = StorageOptions.builder().space("hull").cursorKey(Bytes.of(new byte[16])).build();

    assertThat(options.getCursorKey().getLength()).isEqualTo(16);
  }
}
