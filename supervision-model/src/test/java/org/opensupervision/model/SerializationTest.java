package org.opensupervision.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import org.junit.jupiter.api.Test;

/** Values leave a process through the documented formats only. */
class SerializationTest {

  @Test
  void valueTypes_areNotJavaSerializable() {
    assertThat(ModelTypes.all())
        .hasSizeGreaterThan(100)
        .filteredOn(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
        .noneMatch(Serializable.class::isAssignableFrom);
  }
}
