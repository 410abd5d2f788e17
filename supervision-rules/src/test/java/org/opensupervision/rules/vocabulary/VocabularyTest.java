package org.opensupervision.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.module.ModuleFinder;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;

class VocabularyTest {

  static List<FactKind> kinds() {
    return Vocabulary.kinds();
  }

  @Test
  void everyFactOfTheModel_hasOneKind() throws IOException, URISyntaxException {
    Path root = Path.of(Fact.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var model = ModuleFinder.of(root).find("org.opensupervision.model").orElseThrow();
    try (var reader = model.open();
        Stream<String> files = reader.list()) {
      var facts =
          files
              .map(file -> file.replace('/', '.'))
              .filter(
                  name ->
                      name.matches("org\\.opensupervision\\.model\\.[a-z]+\\.[A-Za-z]+\\.class"))
              .map(VocabularyTest::load)
              .filter(type -> type.isInterface() && Fact.class.isAssignableFrom(type))
              .filter(type -> !List.of(Fact.class, StaffFact.class, CaseFact.class).contains(type))
              .toList();

      assertThat(Vocabulary.kinds())
          .<Class<?>>extracting(VocabularyTest::type)
          .containsExactlyInAnyOrderElementsOf(facts);
      assertThat(facts).hasSizeGreaterThan(20);
    }
  }

  @Test
  void words_areAllDifferent() {
    assertThat(Vocabulary.kinds()).extracting(FactKind::getWord).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyPart_comesBackAsItWasPut(FactKind kind) {
    Fact fact = fact(kind);

    assertThat(Vocabulary.kindOf(fact)).isSameAs(kind);
    assertThat(Vocabulary.kind(kind.getWord())).containsSame(kind);
    for (Attribute part : kind.getAttributes()) {
      assertThat(part.valueIn(fact)).contains(sample(part));
      assertThat(kind.attribute(part.getName())).containsSame(part);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyPart_isReadFromWhatItIsWrittenAs(FactKind kind) {
    for (Attribute part : kind.getAttributes()) {
      Object value = part.isMany() ? ((List<?>) sample(part)).get(0) : sample(part);
      if (part.getType() == ValueType.DETAILS) {
        continue;
      }

      assertThat(part.read(part.getType().write(value))).contains(value);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyWordOfAPart_isReadBack(FactKind kind) {
    for (Attribute part : kind.getAttributes()) {
      assertThat(part.getWords())
          .allSatisfy(
              word -> {
                Object constant = part.read(word).orElseThrow();
                assertThat(part.getType().write(constant)).isEqualTo(word);
              });
      assertThat(part.getType() == ValueType.WORD).isEqualTo(!part.getWords().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void limits_areThoseOfTheModel(FactKind kind) throws NoSuchMethodException {
    for (Attribute part : kind.getAttributes()) {
      Method getter = getter(kind, part.getName());
      int least =
          Optional.ofNullable(constraint(getter, Min.class))
              .map(min -> (int) min.value())
              .orElse(
                  bounded(part)
                          || part.getType() == ValueType.DETAILS
                          || getter.isAnnotationPresent(NotEmpty.class)
                      ? 1
                      : 0);
      int most =
          Optional.ofNullable(constraint(getter, Max.class))
              .map(max -> (int) max.value())
              .or(() -> Optional.ofNullable(constraint(getter, Size.class)).map(Size::max))
              .orElse(part.getType() == ValueType.DETAILS ? 50 : Integer.MAX_VALUE);

      assertThat(part.getLeast()).as(part.getName()).isEqualTo(least);
      assertThat(part.getMost()).as(part.getName()).isEqualTo(most);
    }
  }

  @Test
  void optionalParts_areOptionalInTheModel() throws NoSuchMethodException {
    for (FactKind kind : Vocabulary.kinds()) {
      for (Attribute part : kind.getAttributes()) {
        assertThat(isOptional(getter(kind, part.getName())))
            .as(kind + " " + part.getName())
            .isEqualTo(part.isOptional());
      }
    }
  }

  @Test
  void owners_areKinds() {
    assertThat(Vocabulary.kinds().stream().map(FactKind::getOwner).flatMap(Optional::stream))
        .isNotEmpty()
        .allMatch(owner -> Vocabulary.kind(owner).isPresent());
  }

  @Test
  void statesOfPeopleAndCases_areToldApart() {
    assertThat(Vocabulary.state(SubjectKind.PERSON, "career stage")).isPresent();
    assertThat(Vocabulary.state(SubjectKind.CASE, "career stage")).isEmpty();
    assertThat(Vocabulary.state(SubjectKind.CASE, "vulnerable").orElseThrow().getInitial())
        .contains(false);
  }

  /** The constraint of a part, or of what it optionally holds. */
  private static <A extends Annotation> @Nullable A constraint(Method getter, Class<A> type) {
    return getter.getReturnType() == Optional.class
        ? ((AnnotatedParameterizedType) getter.getAnnotatedReturnType())
            .getAnnotatedActualTypeArguments()[0].getAnnotation(type)
        : getter.getAnnotation(type);
  }

  /** A list that need not have anything in it is optional too. */
  private static boolean isOptional(Method getter) {
    boolean list = getter.getReturnType() == List.class;
    return getter.getReturnType() == Optional.class
        || getter.getReturnType() == SortedMap.class
        || (list && !getter.isAnnotationPresent(NotEmpty.class));
  }

  private static boolean bounded(Attribute part) {
    return part.getType() == ValueType.TEXT;
  }

  private static Method getter(FactKind kind, String part) throws NoSuchMethodException {
    var name = new StringBuilder();
    for (String word : part.split(" ", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    try {
      return type(kind).getMethod("get" + name);
    } catch (NoSuchMethodException e) {
      return type(kind).getMethod("is" + name);
    }
  }

  private static Class<?> type(FactKind kind) {
    return fact(kind).getClass().getInterfaces()[0];
  }

  private static Fact fact(FactKind kind) {
    var builder = kind.newBuilder();
    builder
        .id(FactId.of("f-1"))
        .occurredOn(LocalDate.of(2026, 4, 2))
        .recordedAt(Instant.parse("2026-04-02T16:00:00Z"))
        .recordedBy("p-17");
    if (builder instanceof StaffFact.Builder staff) {
      staff.person(PersonId.of("p-1"));
    } else {
      ((CaseFact.Builder) builder).caseId(CaseId.of("c-1"));
    }
    kind.getAttributes().forEach(part -> part.put(builder, sample(part)));
    return builder.build();
  }

  private static Object sample(Attribute part) {
    if (part.isMany()) {
      return part.getType() == ValueType.TEXT
          ? List.of("north", "south")
          : List.of(PersonId.of("p-1"), PersonId.of("p-2"));
    }
    return switch (part.getType()) {
      case WORD -> part.read(part.getWords().get(0)).orElseThrow();
      case TEXT -> "north";
      case NUMBER -> 95;
      case TRUTH -> true;
      case DATE -> LocalDate.of(2026, 5, 7);
      case TERM -> part.read("5 working days").orElseThrow();
      case EXTENT -> part.read("2 events").orElseThrow();
      case PERSON -> PersonId.of("p-2");
      case SESSION -> part.read("s-880").orElseThrow();
      case CLAUSE -> part.read("hull:frequency.monthly").orElseThrow();
      case FACT -> FactId.of("f-7");
      case DETAILS -> Map.of("minutes", "480");
      case ELAPSED -> throw new IllegalStateException("It is no part of a fact.");
    };
  }

  private static Class<?> load(String file) {
    try {
      return Class.forName(
          file.substring(0, file.length() - ".class".length()), false, Fact.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
