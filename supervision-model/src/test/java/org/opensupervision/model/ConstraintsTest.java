package org.opensupervision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Statement;

/** A default validator sees every constraint of the model: each is broken once, and found. */
class ConstraintsTest {
  private static ValidatorFactory factory;
  private static Validator validator;

  @BeforeAll
  static void open() {
    factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    validator = factory.getValidator();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void brokenPart_isSeen(Class<?> type, String part, Annotation constraint, Object bad) {
    Object value = Samples.value(type, Map.of(part, bad));

    assertThat(paths(validator.validate(value))).anyMatch(path -> path.startsWith(part));
  }

  @ParameterizedTest
  @MethodSource("constrainedTypes")
  void goodValue_isAccepted(Class<?> type) {
    assertThat(validator.validate(Samples.value(type, Map.of()))).isEmpty();
  }

  @Test
  void lookingForConstraints_findsThem() {
    assertThat(constrainedTypes()).hasSizeGreaterThan(40);
    assertThat(constraints()).hasSizeGreaterThan(100);
  }

  static Stream<Class<?>> constrainedTypes() {
    return ModelTypes.values().stream().filter(type -> constraints(type).findAny().isPresent());
  }

  static Stream<Arguments> constraints() {
    return ModelTypes.values().stream().flatMap(ConstraintsTest::constraints);
  }

  private static Stream<Arguments> constraints(Class<?> type) {
    return ModelTypes.parts(type).stream()
        .flatMap(part -> ModelTypes.declarations(type, part).stream())
        .flatMap(part -> constraints(type, part));
  }

  private static Stream<Arguments> constraints(Class<?> type, Method part) {
    var own =
        Arrays.stream(part.getAnnotations())
            .filter(ConstraintsTest::isConstraint)
            .flatMap(each -> rows(type, part, each, bad(each, part)));
    return Stream.concat(own, elementConstraints(type, part));
  }

  private static Stream<Arguments> elementConstraints(Class<?> type, Method part) {
    if (!(part.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container)) {
      return Stream.empty();
    }
    AnnotatedType element = container.getAnnotatedActualTypeArguments()[0];
    boolean optional = part.getReturnType() == Optional.class;
    return Arrays.stream(element.getAnnotations())
        .filter(ConstraintsTest::isConstraint)
        .flatMap(
            each ->
                rows(
                    type,
                    part,
                    each,
                    bad(each, (Class<?>) element.getType())
                        .map(bad -> optional ? Optional.of(bad) : List.of(bad))));
  }

  private static Stream<Arguments> rows(
      Class<?> type, Method part, Annotation constraint, Optional<?> bad) {
    String name = ModelTypes.nameOf(part);
    String kind = constraint.annotationType().getSimpleName();
    return bad.stream()
        .map(
            value ->
                argumentSet(
                    type.getSimpleName() + "." + name + " @" + kind,
                    type,
                    name,
                    constraint,
                    value));
  }

  private static boolean isConstraint(Annotation annotation) {
    return annotation instanceof Valid
        || annotation.annotationType().isAnnotationPresent(Constraint.class);
  }

  /** A list with too much in it has elements of its own type. */
  private static Optional<Object> bad(Annotation constraint, Method part) {
    return constraint instanceof Size size
            && part.getGenericReturnType() instanceof ParameterizedType list
        ? Optional.of(
            Collections.nCopies(size.max() + 1, Samples.of(list.getActualTypeArguments()[0])))
        : bad(constraint, part.getReturnType());
  }

  /** A value that breaks a constraint; empty for a type that has none of its own to break. */
  private static Optional<Object> bad(Annotation constraint, Class<?> type) {
    return constraint instanceof Valid ? badValue(type) : Optional.of(badPart(constraint));
  }

  private static Object badPart(Annotation constraint) {
    if (constraint instanceof NotBlank) {
      return " \t ";
    } else if (constraint instanceof NotEmpty) {
      return List.of();
    } else if (constraint instanceof Min min) {
      return (int) min.value() - 1;
    } else if (constraint instanceof Max max) {
      return (int) max.value() + 1;
    } else if (constraint instanceof PositiveOrZero) {
      return -1;
    } else if (constraint instanceof Size size) {
      return "x".repeat(size.max() + 1);
    }
    throw new IllegalStateException("teach this test how to break " + constraint);
  }

  /** A value that breaks the first constraint of its own. */
  private static Optional<Object> badValue(Class<?> type) {
    if (type == Condition.class) {
      return Optional.of(Comparison.of(" ", Operator.IS, "student"));
    } else if (type == Requirement.class) {
      return Optional.of(Statement.builder().text(" ").build());
    }
    return constraints(type)
        .findFirst()
        .map(Arguments::get)
        .map(row -> Samples.value(type, Map.of((String) row[1], row[3])));
  }

  private static Set<String> paths(Set<ConstraintViolation<Object>> violations) {
    return violations.stream()
        .map(violation -> violation.getPropertyPath().toString())
        .collect(Collectors.toSet());
  }
}
