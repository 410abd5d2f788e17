package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.model.policy.Strength;

/** Every clause that the bundled policy requires is shown met and broken, under its own id. */
class ClauseCoverageTest {
  private static final List<Class<?>> SHOWN_BY =
      List.of(
          HullFrequencyTest.class,
          HullCancellationTest.class,
          HullCoverTest.class,
          HullRolesTest.class,
          HullRecordingTest.class,
          HullQualityTest.class,
          WorkedExamplesTest.class);
  private static final List<String> MET = List.of("_isMet");
  private static final List<String> BROKEN =
      List.of("_isOverdue", "_isMetLate", "_isMissed", "_isOneOverdue");

  @Test
  void everyMust_isShownMet() {
    assertThat(shown(MET)).containsAll(musts());
  }

  @Test
  void everyMust_isShownBroken() {
    assertThat(shown(BROKEN)).containsAll(musts());
  }

  @Test
  void everyTag_isAClauseOrToldByOne() {
    var known =
        Standing.HULL.getPolicy().getClauses().stream()
            .map(clause -> clause.getId().getValue())
            .collect(Collectors.toSet());
    known.add("hull:group.not-instead");

    assertThat(tests().flatMap(ClauseCoverageTest::tags).collect(Collectors.toSet()))
        .isSubsetOf(known);
  }

  private static Set<String> musts() {
    return Standing.HULL.getPolicy().getClauses().stream()
        .filter(clause -> clause.getStrength() == Strength.MUST)
        .filter(clause -> !(clause.getRequirement() instanceof Statement))
        .filter(clause -> !(clause.getRequirement() instanceof Access))
        .map(clause -> clause.getId().getValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> shown(List<String> outcomes) {
    return tests()
        .filter(test -> outcomes.stream().anyMatch(test.getName()::contains))
        .flatMap(ClauseCoverageTest::tags)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Method> tests() {
    return SHOWN_BY.stream()
        .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class));
  }

  private static Stream<String> tags(Method test) {
    return Stream.<AnnotatedElement>of(test, test.getDeclaringClass())
        .flatMap(element -> Arrays.stream(element.getAnnotationsByType(Tag.class)))
        .map(Tag::value);
  }
}
