package org.opensupervision.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** No package depends on itself by way of another, in what is published and in the examples. */
class PackageCyclesTest {

  private static final ArchRule FREE_OF_CYCLES =
      slices().matching("org.opensupervision.(**)").should().beFreeOfCycles();

  @Test
  void everyPackageOfTheReactor_isFreeOfCycles() {
    FREE_OF_CYCLES.check(Reactor.classes(Reactor.modules()));
  }

  @Test
  void packageAndItsSubpackageThatSeeEachOther_areFound() {
    var knot =
        Compiled.of(
            "package org.opensupervision.knot; public class A { inner.B b; }"
                .replace("inner.", "org.opensupervision.knot.inner."),
            "package org.opensupervision.knot.inner;"
                + " public class B { org.opensupervision.knot.A a; }");

    assertThatThrownBy(() -> FREE_OF_CYCLES.check(knot)).hasMessageContaining("Cycle detected");
  }
}
