package org.opensupervision.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of the build stands outside what these tests see. */
class ModulesTest {

  static Iterable<Path> otherModules() {
    return Reactor.modules().stream().filter(module -> !module.endsWith("architecture")).toList();
  }

  @ParameterizedTest
  @MethodSource("otherModules")
  void everyModule_isBuiltBeforeTheseTests(Path module) {
    var pom = Reactor.text(module.resolve("pom.xml"));
    var artifact = pom.replaceFirst("(?s).*?</parent>.*?<artifactId>([^<]*)</artifactId>.*", "$1");

    assertThat(Reactor.text(Reactor.ROOT.resolve("supervision-examples/architecture/pom.xml")))
        .contains("<artifactId>" + artifact + "</artifactId>");
  }

  @ParameterizedTest
  @MethodSource("published")
  void everyPublishedModule_describesItself(Path module) {
    assertThat(Reactor.text(module.resolve("src/main/java/module-info.java"))).startsWith("/** ");
  }

  static Iterable<Path> published() {
    return Reactor.PUBLISHED;
  }

  @Test
  void topLevel_isWhatTheDesignSays() {
    assertThat(Reactor.visible(Reactor.ROOT))
        .containsExactlyInAnyOrder(
            "LICENSE",
            "README.md",
            "docs",
            "pom.xml",
            "supervision-examples",
            "supervision-model",
            "supervision-rules",
            "supervision-spi");
  }
}
