package org.opensupervision.architecture;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Group;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/**
 * Every test runs, and says in its name what happens when.
 *
 * <p>The runner looks at classes named {@code *Test} only. A class whose tests another test starts
 * by itself, such as a vendor broken on purpose, is named {@code *Specimen}.
 */
class TestNamesTest {

  private static final Pattern SITUATION_OUTCOME =
      Pattern.compile("(?!test|should)[a-z][A-Za-z0-9]*_[a-z][A-Za-z0-9]*");
  private static final Pattern STRENGTH_RULE_WHAT_HOLDS =
      Pattern.compile("(required|recommended|optional|untested)_rule[0-9]+_[a-z][A-Za-z0-9]*");

  private static final JavaClasses TESTS = Reactor.testClasses();

  @Test
  void everyClassWithTests_isRun() {
    assertThat(skipped(TESTS)).isEmpty();
  }

  @Test
  void everyTest_saysSituationAndOutcome() {
    assertThat(misnamed(TESTS, SITUATION_OUTCOME)).isEmpty();
  }

  @Test
  void everyRuleOfTheKit_saysItsStrengthAndNumber() {
    var kit =
        Reactor.load(List.of(Reactor.ROOT.resolve(Path.of("supervision-spi/tck/target/classes"))));

    assertThat(kit).isNotEmpty();
    assertThat(misnamed(kit, STRENGTH_RULE_WHAT_HOLDS)).isEmpty();
  }

  @Test
  void everyTest_isAmongThoseSeen() {
    assertThat(tests(TESTS)).hasSizeGreaterThan(20);
  }

  @Test
  void classesThatTheirRunnerWouldSkip_areFound() {
    var classes =
        inPackagesOfTheirOwn(
            "class Laws { @org.junit.jupiter.api.Test void a_b() {} }",
            "class LawsTests { @org.junit.jupiter.api.Test void a_b() {} }",
            "class TestLaws { @net.jqwik.api.Property void a_b() {} }",
            "class LawsProperties { @net.jqwik.api.Property void a_b() {} }",
            "class Laws { @org.junit.jupiter.params.ParameterizedTest void a_b(int a) {} }",
            "class Laws { @org.junit.jupiter.api.Nested class Inner {"
                + " @org.junit.jupiter.api.Test void a_b() {} } }",
            "class LawsTest { class Inner { @org.junit.jupiter.api.Test void a_b() {} } }",
            "class LawsTest { static class Inner { @net.jqwik.api.Property void a_b() {} } }",
            "class Laws extends Kit {}"
                + " abstract class Kit { @org.junit.jupiter.api.Test void a_b() {} }");

    assertThat(skipped(classes))
        .containsExactly(
            "p0.Laws",
            "p1.LawsTests",
            "p2.TestLaws",
            "p3.LawsProperties",
            "p4.Laws",
            "p5.Laws$Inner",
            "p6.LawsTest$Inner",
            "p7.LawsTest$Inner",
            "p8.Laws");
  }

  @Test
  void classesThatRunOrHaveNoTests_areLeftAlone() {
    var classes =
        inPackagesOfTheirOwn(
            "class LawsTest { @net.jqwik.api.Property void a_b() {} }",
            "class LawsTest { @org.junit.jupiter.api.Nested class Inner {"
                + " @org.junit.jupiter.api.Test void a_b() {} } }",
            "class LawsTest extends Kit {}"
                + " abstract class Kit { @org.junit.jupiter.api.Test void a_b() {} }",
            "class BrokenSpecimen { @org.junit.jupiter.api.Test void a_b() {} }",
            "class Plain { void run() {} }");

    assertThat(skipped(classes)).isEmpty();
  }

  @Test
  void namesThatSayTooLittle_areFound() {
    var names = List.of("adds", "testA_works", "shouldAdd_now", "a_b_c", "A_b", "a_B", "_a", "a_");
    var methods =
        names.stream()
            .map(name -> "@org.junit.jupiter.api.Test void " + name + "() {}")
            .collect(joining(" "));

    var found =
        misnamed(Compiled.of("package p; class LawsTest { " + methods + " }"), SITUATION_OUTCOME);

    assertThat(found).hasSameSizeAs(names);
  }

  private static JavaClasses inPackagesOfTheirOwn(String... sources) {
    return Compiled.of(
        IntStream.range(0, sources.length)
            .mapToObj(number -> "package p" + number + "; " + sources[number])
            .toArray(String[]::new));
  }

  /** Finds the classes that have tests, their own or inherited ones, and would not be run. */
  private static List<String> skipped(JavaClasses classes) {
    return classes.stream()
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .filter(type -> type.getAllMethods().stream().anyMatch(TestNamesTest::isTest))
        .filter(type -> outwards(type).noneMatch(each -> each.getSimpleName().endsWith("Specimen")))
        .filter(not(TestNamesTest::isRun))
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  private static boolean isRun(JavaClass type) {
    return outwards(type)
        .allMatch(
            each ->
                each.getEnclosingClass().isEmpty()
                    ? each.getSimpleName().endsWith("Test")
                    : each.isAnnotatedWith(Nested.class) || each.isAnnotatedWith(Group.class));
  }

  private static Stream<JavaClass> outwards(JavaClass type) {
    return Stream.iterate(
        type, each -> each != null, each -> each.getEnclosingClass().orElse(null));
  }

  private static List<String> misnamed(JavaClasses classes, Pattern name) {
    return tests(classes)
        .filter(method -> !name.matcher(method.getName()).matches())
        .map(JavaMethod::getFullName)
        .sorted()
        .toList();
  }

  private static Stream<JavaMethod> tests(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(TestNamesTest::isTest);
  }

  private static boolean isTest(JavaMethod method) {
    return method.isMetaAnnotatedWith(Testable.class);
  }
}
