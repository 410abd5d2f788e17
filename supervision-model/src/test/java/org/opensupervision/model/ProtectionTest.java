package org.opensupervision.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** Everything a value tells has a protection class, and only what is public shows as text. */
class ProtectionTest {
  private static final String CANARY = "ZoesSecret";
  private static final LocalDate CANARY_DAY = LocalDate.of(2031, 11, 23);
  private static final int CANARY_NUMBER = 1_439;

  static Stream<Class<?>> values() {
    return Stream.concat(
        ModelTypes.values().stream(), Stream.of(Facts.class, Journal.class, Explanation.class));
  }

  @ParameterizedTest
  @MethodSource("values")
  void everythingToldByAValue_hasAProtectionClass(Class<?> type) {
    assertThat(ModelTypes.getters(type))
        .allSatisfy(
            getter -> assertThat(protection(type, getter)).as(getter.getName()).isPresent());
  }

  static Stream<Class<?>> valuesWithSecrets() {
    return ModelTypes.values().stream().filter(type -> !secrets(type).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("valuesWithSecrets")
  void partThatIsNotPublic_isNotInToString(Class<?> type) {
    var canaries = new HashMap<String, Object>();
    secrets(type)
        .forEach(part -> canary(part).ifPresent(c -> canaries.put(ModelTypes.nameOf(part), c)));

    String shown = Samples.value(type, canaries).toString();

    assertThat(shown).doesNotContain(CANARY, CANARY_DAY.toString(), "" + CANARY_NUMBER);
    assertThat(secrets(type))
        .allSatisfy(part -> assertThat(shown).doesNotContain(ModelTypes.nameOf(part) + "="));
  }

  @Test
  void lookingForSecrets_findsThem() {
    assertThat(valuesWithSecrets()).hasSizeGreaterThan(20);
  }

  @Test
  void explanationAndJournals_showOnlyHowMany() {
    assertThat(Samples.of(Explanation.class)).hasToString("Explanation{steps=1}");
    assertThat(Journal.of(PersonId.of("p-1"), List.of()))
        .hasToString("Journal{subject=p-1, facts=0}");
    assertThat(Facts.of()).hasToString("Facts{journals=0}");
  }

  private static List<Method> secrets(Class<?> type) {
    return ModelTypes.parts(type).stream()
        .filter(part -> protection(type, part).orElse(Protection.PUBLIC) != Protection.PUBLIC)
        .toList();
  }

  private static Optional<Object> canary(Method part) {
    Class<?> type = part.getReturnType();
    if (type == String.class) {
      return Optional.of(CANARY);
    } else if (type == LocalDate.class) {
      return Optional.of(CANARY_DAY);
    } else if (type == int.class) {
      return Optional.of(CANARY_NUMBER);
    } else if (type == SortedMap.class) {
      return Optional.of(new TreeMap<>(Map.of(CANARY, CANARY)));
    } else if (part.getGenericReturnType().toString().contains("Optional<java.time.LocalDate>")) {
      return Optional.of(Optional.of(CANARY_DAY));
    }
    return Optional.empty();
  }

  /** The class of the part, of what it overrides, of the type, or of what the type extends. */
  private static Optional<Protection> protection(Class<?> type, Method getter) {
    var own =
        ModelTypes.declarations(type, getter).stream().map(m -> m.getAnnotation(Protected.class));
    var declaring =
        ModelTypes.declarations(type, getter).stream()
            .map(method -> method.getDeclaringClass().getAnnotation(Protected.class));
    var whole = Stream.of(type.getAnnotation(Protected.class));
    return Stream.of(own, whole, declaring)
        .flatMap(found -> found)
        .filter(Objects::nonNull)
        .map(Protected::value)
        .findFirst();
  }
}
