package org.opensupervision.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the modules fit for a host that runs them on the module path. */
class ModulePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.opensupervision.model",
        "org.opensupervision.spi",
        "org.opensupervision.rules",
        "org.hibernate.validator"
      })
  void hostOnTheModulePath_resolvesTheModule(String name) {
    assertThat(ModuleLayer.boot().findModule(name)).isPresent();
  }
}
