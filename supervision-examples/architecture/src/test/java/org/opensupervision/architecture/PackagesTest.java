package org.opensupervision.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Every package says what it is, and that nothing in it is null unless it says so. */
class PackagesTest {

  @Test
  void everyPackageOfTheReactor_isNullMarked() {
    assertThat(unmarked(Reactor.classes(Reactor.modules()))).isEmpty();
  }

  @Test
  void packageWithoutItsInfo_isFound() {
    var classes =
        Compiled.of(
            "package p; class Bare {}",
            "package q; class Marked {}",
            "@org.jspecify.annotations.NullMarked package q;");

    assertThat(unmarked(classes)).containsExactly("p");
  }

  private static List<String> unmarked(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(named -> !isMarked(named))
        .map(JavaPackage::getName)
        .sorted()
        .toList();
  }

  private static boolean isMarked(JavaPackage named) {
    return named
        .tryGetPackageInfo()
        .filter(info -> info.isAnnotatedWith(NullMarked.class))
        .isPresent();
  }
}
