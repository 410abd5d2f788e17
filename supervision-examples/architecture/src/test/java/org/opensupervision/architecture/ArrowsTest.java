package org.opensupervision.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples see rules, rules see the spi, the spi sees the model; the kit sees the spi. */
class ArrowsTest {

  private static final String OURS = "org.opensupervision.";

  /** Who may see which of our parts; nothing else of ours may be seen. */
  record Arrow(String from, List<String> to) {

    ArchRule rule() {
      return noClasses()
          .that()
          .resideInAPackage(OURS + from + "..")
          .should()
          .dependOnClassesThat(oursBut(to))
          .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> oursBut(List<String> allowed) {
      return DescribedPredicate.describe(
          "are ours but not in " + allowed,
          type ->
              type.getPackageName().startsWith(OURS)
                  && allowed.stream().noneMatch(part -> isIn(type, OURS + part)));
    }

    private static boolean isIn(JavaClass type, String part) {
      return (type.getPackageName() + ".").startsWith(part + ".");
    }
  }

  static Stream<Arrow> arrows() {
    return Stream.of(
        new Arrow("model", List.of("model")),
        new Arrow("spi", List.of("spi", "model")),
        new Arrow("tck", List.of("tck", "spi", "model")),
        new Arrow("rules", List.of("rules", "spi", "model")),
        new Arrow("storage", List.of("storage", "spi", "model")),
        new Arrow("examples", List.of("examples", "storage", "rules", "spi", "model")));
  }

  /** What stands inside the rules: only the engine knows vendors, and nobody knows the engine. */
  private static final ArchRule ENGINE =
      noClasses()
          .that()
          .resideInAPackage(OURS + "rules..")
          .and()
          .resideOutsideOfPackage(OURS + "rules.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(OURS + "spi..", OURS + "rules.engine..")
          .allowEmptyShould(true);

  /** Calls that tell nothing of what a store holds. */
  private static final Set<String> NO_ANSWERS = Set.of("close", "getClass", "getName", "open");

  /** Inside the engine one package calls stores, with limits of time and belief. */
  private static final ArchRule WALL =
      noClasses()
          .that()
          .resideInAPackage(OURS + "rules.engine..")
          .and()
          .resideOutsideOfPackage(OURS + "rules.engine.vendor..")
          .should()
          .callMethodWhere(
              DescribedPredicate.<JavaMethodCall>describe(
                  "a store answers",
                  call ->
                      call.getTargetOwner().getPackageName().equals(OURS + "spi.storage")
                          && call.getTargetOwner().isInterface()
                          && !NO_ANSWERS.contains(call.getName())
                          && !call.getTargetOwner().getSimpleName().equals("Capabilities")))
          .allowEmptyShould(true);

  private static final JavaClasses ALL = Reactor.classes(Reactor.modules());

  @ParameterizedTest
  @MethodSource("arrows")
  void everyPart_seesOnlyWhatItsArrowAllows(Arrow arrow) {
    arrow.rule().check(ALL);
  }

  @Test
  void rulesButTheEngine_seeNeitherVendorsNorTheEngine() {
    ENGINE.check(ALL);
  }

  @Test
  void engine_asksStoresThroughTheWallAlone() {
    WALL.check(ALL);
  }

  @Test
  void engineThatAsksAStoreItself_isFound() {
    var classes =
        Compiled.of(
            "package org.opensupervision.spi.storage; public interface Journals { int head(); }",
            "package org.opensupervision.rules.engine.due;"
                + " class A { int b(org.opensupervision.spi.storage.Journals c) {"
                + " return c.head(); } }");

    assertThat(WALL.evaluate(classes).hasViolation()).isTrue();
  }

  @Test
  void everyPublishedModule_isAmongTheClassesSeen() {
    assertThat(Reactor.classes(Reactor.PUBLISHED)).hasSizeGreaterThan(8);
    assertThat(arrows())
        .allSatisfy(
            arrow -> assertThat(ALL).anyMatch(type -> Arrow.isIn(type, OURS + arrow.from())));
  }

  @ParameterizedTest
  @CsvSource({
    "model, spi",
    "spi, rules",
    "tck, rules",
    "rules, examples",
    "examples, tck",
    "storage, rules"
  })
  void dependencyAgainstTheArrow_isFound(String from, String to) {
    var classes =
        Compiled.of(
            "package org.opensupervision.%s; public class B {}".formatted(to),
            "package org.opensupervision.%s; class A { org.opensupervision.%s.B b; }"
                .formatted(from, to));

    assertThat(arrows().anyMatch(arrow -> arrow.rule().evaluate(classes).hasViolation())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spi.storage", "rules.engine"})
  void rulesThatSeeVendorsOrTheEngine_areFound(String to) {
    var classes =
        Compiled.of(
            "package org.opensupervision.%s; public class B {}".formatted(to),
            "package org.opensupervision.rules.kind; class A { org.opensupervision.%s.B b; }"
                .formatted(to));

    assertThat(ENGINE.evaluate(classes).hasViolation()).isTrue();
  }
}
