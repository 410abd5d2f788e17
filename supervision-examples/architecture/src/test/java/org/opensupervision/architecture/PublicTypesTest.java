package org.opensupervision.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A type is public for a reason: callers hold it as an interface or a value, or another package of
 * ours needs it.
 */
class PublicTypesTest {

  private static final int MOST_PER_PACKAGE = 20;

  private static final Set<String> EXPORTED = exported();

  private static final JavaClasses PUBLISHED = Reactor.classes(Reactor.PUBLISHED);

  @Test
  void publicTypeThatIsExported_isForCallersToHold() {
    assertThat(withoutReason(PUBLISHED, EXPORTED)).isEmpty();
  }

  @Test
  void publicTypeThatIsNotExported_isUsedByAnotherPackage() {
    assertThat(unused(PUBLISHED, EXPORTED)).isEmpty();
  }

  @Test
  void everyPackage_hasFewPublicTypes() {
    assertThat(crowded(PUBLISHED)).isEmpty();
    assertThat(crowded(Reactor.classes(Reactor.examples()))).isEmpty();
  }

  @Test
  void everyModule_saysWhatItExports() {
    assertThat(EXPORTED).contains("org.opensupervision.model.problem", "org.opensupervision.spi");
  }

  @Test
  void publicClassOpenToSubclasses_isFound() {
    var open = Compiled.of("package p; public class Open {}");

    assertThat(withoutReason(open, Set.of("p"))).containsExactly("p.Open");
  }

  @Test
  void publicClassThatOnlyItsPackageExtends_isAValue() {
    var closed = Compiled.of("package p; public abstract class Closed { Closed() {} }");

    assertThat(withoutReason(closed, Set.of("p"))).isEmpty();
  }

  @Test
  void publicClassOfAnInternalPackageThatOnlyItsPackageUses_isFound() {
    var classes =
        Compiled.of(
            "package p; public class Lonely {}",
            "package p; class Neighbour { Lonely lonely; }",
            "package p; public class Wanted {}",
            "package q; class Stranger { p.Wanted wanted; }");

    assertThat(unused(classes, Set.of())).containsExactly("p.Lonely");
  }

  @Test
  void packageOfTwentyOnePublicTypes_isFound() {
    var sources =
        Stream.iterate(1, number -> number + 1)
            .limit(MOST_PER_PACKAGE + 1)
            .map(number -> "package p; public interface A" + number + " {}")
            .toArray(String[]::new);

    assertThat(crowded(Compiled.of(sources))).containsExactly("p");
  }

  /** Finds exported types that callers would not hold: classes to extend, but for kits. */
  private static List<String> withoutReason(JavaClasses classes, Set<String> exported) {
    return publicTypes(classes)
        .filter(type -> exported.contains(type.getPackageName()))
        .filter(type -> !type.isInterface() && !type.isEnum() && !type.isRecord())
        .filter(PublicTypesTest::isOpenToSubclasses)
        .filter(not(assignableTo(Throwable.class)))
        .filter(type -> !isKit(type))
        .map(JavaClass::getName)
        .toList();
  }

  private static boolean isOpenToSubclasses(JavaClass type) {
    return !type.getModifiers().contains(FINAL)
        && type.getConstructors().stream()
            .map(JavaConstructor::getModifiers)
            .anyMatch(flags -> flags.contains(PUBLIC) || flags.contains(PROTECTED));
  }

  private static boolean isKit(JavaClass type) {
    return type.getModifiers().contains(ABSTRACT)
        && type.getPackageName().startsWith("org.opensupervision.tck");
  }

  private static List<String> unused(JavaClasses classes, Set<String> exported) {
    return publicTypes(classes)
        .filter(type -> !exported.contains(type.getPackageName()))
        .filter(type -> !isUsedElsewhere(type))
        .map(JavaClass::getName)
        .toList();
  }

  private static boolean isUsedElsewhere(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage()));
  }

  private static List<String> crowded(JavaClasses classes) {
    return publicTypes(classes).collect(groupingBy(JavaClass::getPackageName)).entrySet().stream()
        .filter(entry -> entry.getValue().size() > MOST_PER_PACKAGE)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<JavaClass> publicTypes(JavaClasses classes) {
    return classes.stream()
        .filter(type -> type.getModifiers().contains(PUBLIC))
        .filter(JavaClass::isTopLevelClass)
        .sorted(Comparator.comparing(JavaClass::getName));
  }

  private static Set<String> exported() {
    var folders =
        Reactor.PUBLISHED.stream()
            .map(module -> module.resolve("target/classes"))
            .toArray(Path[]::new);
    return ModuleFinder.of(folders).findAll().stream()
        .map(ModuleReference::descriptor)
        .flatMap(descriptor -> descriptor.exports().stream())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toUnmodifiableSet());
  }
}
