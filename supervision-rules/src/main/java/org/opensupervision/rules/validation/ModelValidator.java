package org.opensupervision.rules.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;

/**
 * Checks values of the model against their constraints and tells every problem at once.
 *
 * <p>A host that builds facts or policies itself asks here before it hands them on. The constraints
 * are ordinary Jakarta constraints on getters, so that a host's own validator sees them too; this
 * one needs no expression language and reads no configuration files. Problems name the part and the
 * rule, never the value.
 *
 * <p>It is safe for use by several threads. Opening one takes some tenths of a second, so keep it,
 * and close it at the end:
 *
 * <pre>{@code
 * try (var validator = ModelValidator.open()) {
 *   List<Problem> problems = validator.check(session);
 * }
 * }</pre>
 */
public final class ModelValidator implements AutoCloseable {
  private static final Comparator<Problem> IN_ORDER =
      Comparator.comparing((Problem problem) -> problem.getPlace().map(Place::getPath).orElse(""))
          .thenComparing(Problem::getCode)
          .thenComparing(Problem::getMessage);

  private final ValidatorFactory factory;
  private final Validator validator;

  private ModelValidator(ValidatorFactory factory) {
    this.factory = factory;
    this.validator = factory.getValidator();
  }

  /** Opens a validator of its own. */
  public static ModelValidator open() {
    return new ModelValidator(
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .defaultLocale(Locale.ROOT)
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory());
  }

  /**
   * Returns what is wrong with a value of the model, in the order of its parts' names.
   *
   * <p>The source of a problem is the kind of value, or {@code fact} and its id; the path is that
   * of the part, such as {@code clauses[0].says}. Codes are made of the constraint: {@code
   * value.not-blank}, {@code value.max}.
   */
  public List<Problem> check(Object value) {
    String source = source(value);
    return validator.validate(value).stream()
        .map(violation -> problem(source, violation))
        .sorted(IN_ORDER)
        .toList();
  }

  /** Returns what is wrong with each of these facts, in the order of the journals. */
  public List<Problem> check(Facts facts) {
    return facts.getJournals().stream()
        .flatMap(journal -> journal.getFacts().stream())
        .flatMap(fact -> check(fact).stream())
        .toList();
  }

  @Override
  public void close() {
    factory.close();
  }

  private static String source(Object value) {
    return value instanceof Fact fact ? "fact " + fact.getId() : modelName(value.getClass());
  }

  /** The type that callers know, and not the generated one behind it. */
  private static String modelName(Class<?> type) {
    return Stream.concat(Stream.of(type.getInterfaces()), Stream.of(type.getSuperclass(), type))
        .map(Class::getSimpleName)
        .filter(name -> type.getSimpleName().equals("Immutable" + name))
        .findFirst()
        .orElse(type.getSimpleName());
  }

  private static Problem problem(String source, ConstraintViolation<Object> violation) {
    String path = violation.getPropertyPath().toString();
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return Problem.builder()
        .code("value." + kebab(constraint))
        .place(Place.of(source, 0, 0, path))
        .message("The value of " + path + " is refused.")
        .expected(Expectations.of(violation.getConstraintDescriptor()))
        .build();
  }

  /** {@code NotBlank} is {@code not-blank}. */
  private static String kebab(String name) {
    var kebab = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (i > 0 && letter >= 'A' && letter <= 'Z') {
        kebab.append('-');
      }
      kebab.append(Character.toLowerCase(letter));
    }
    return kebab.toString();
  }
}
