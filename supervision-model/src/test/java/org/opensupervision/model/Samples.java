package org.opensupervision.model;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.time.Term;

/** Makes a good value of any type of the model, with parts of one's own where wanted. */
final class Samples {
  private static final Map<Class<?>, Object> LEAVES =
      Map.ofEntries(
          Map.entry(String.class, "Maybe some text"),
          Map.entry(int.class, 1),
          Map.entry(boolean.class, true),
          Map.entry(LocalDate.class, LocalDate.of(2026, 4, 2)),
          Map.entry(Instant.class, Instant.parse("2026-04-02T16:00:00Z")),
          Map.entry(PersonId.class, PersonId.of("p-1")),
          Map.entry(Subject.class, PersonId.of("p-1")),
          Map.entry(CaseId.class, CaseId.of("c-1")),
          Map.entry(FactId.class, FactId.of("f-1")),
          Map.entry(SessionId.class, SessionId.of("s-1")),
          Map.entry(PolicyId.class, PolicyId.of("hull")),
          Map.entry(ClauseId.class, ClauseId.of("hull:a.b")),
          Map.entry(Term.class, Term.ofMonths(1)),
          Map.entry(Amount.class, Amount.ofEvents(2)),
          Map.entry(Window.class, CalendarPeriod.of(PeriodUnit.MONTH)),
          Map.entry(Operator.class, Operator.AT_LEAST),
          Map.entry(Condition.class, Comparison.of("role", Operator.IS, "student")),
          Map.entry(Requirement.class, Statement.builder().text("regular").build()),
          Map.entry(Explanation.class, Explanation.of(List.of(Step.of(StepCode.DUE)))));
  private static final Map<String, Object> OTHER_PEOPLE =
      Map.of(
          "supervisor", PersonId.of("p-2"),
          "coveredBy", PersonId.of("p-2"),
          "observer", PersonId.of("p-2"));

  private Samples() {}

  static Object of(Type type) {
    if (type instanceof ParameterizedType container) {
      if (container.getRawType() == SortedMap.class) {
        return new TreeMap<>(Map.of("some name", "Maybe some text"));
      }
      return container.getRawType() == Optional.class
          ? Optional.empty()
          : List.of(of(container.getActualTypeArguments()[0]));
    }
    var wanted = (Class<?>) type;
    if (LEAVES.containsKey(wanted)) {
      return LEAVES.get(wanted);
    }
    return wanted.isEnum() ? wanted.getEnumConstants()[0] : value(wanted, Map.of());
  }

  /** A value of a generated type with these parts, and good ones for the rest. */
  static Object value(Class<?> type, Map<String, Object> own) {
    var parts = new HashMap<String, Object>();
    for (Method part : ModelTypes.parts(type)) {
      String name = ModelTypes.nameOf(part);
      Object sample = OTHER_PEOPLE.containsKey(name) ? OTHER_PEOPLE.get(name) : of(part);
      parts.put(name, own.getOrDefault(name, sample));
    }
    return hasBuilder(type) ? built(type, parts) : made(type, parts);
  }

  private static Object of(Method part) {
    return of(part.getGenericReturnType());
  }

  private static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals("builder"));
  }

  private static Object built(Class<?> type, Map<String, Object> parts) {
    Object builder = call(method(type, "builder"), null);
    parts.forEach((name, value) -> call(setter(builder.getClass(), name, value), builder, value));
    return call(method(builder.getClass(), "build"), builder);
  }

  private static Object made(Class<?> type, Map<String, Object> parts) {
    Class<?> generated = ModelTypes.generated(type);
    Object[] values =
        Arrays.stream(generated.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .map(Field::getName)
            .filter(parts::containsKey)
            .map(parts::get)
            .toArray();
    return call(factory(generated, values.length), null, values);
  }

  private static Method factory(Class<?> generated, int parts) {
    return Arrays.stream(generated.getDeclaredMethods())
        .filter(each -> each.getName().equals("of") && each.getParameterCount() == parts)
        .filter(each -> !Arrays.asList(each.getParameterTypes()).contains(List.class))
        .findFirst()
        .orElseThrow();
  }

  private static Method setter(Class<?> builder, String name, Object value) {
    return Arrays.stream(builder.getMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterCount() == 1)
        .filter(each -> accepts(each.getParameterTypes()[0], value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(builder + " has no part " + name));
  }

  private static boolean accepts(Class<?> parameter, Object value) {
    return parameter.isInstance(value)
        || (parameter == int.class && value instanceof Integer)
        || (parameter == boolean.class && value instanceof Boolean);
  }

  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterCount() == 0)
        .filter(each -> !each.isBridge())
        .findFirst()
        .orElseThrow();
  }

  private static Object call(Method method, Object target, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException refused) {
      throw new IllegalStateException(method + " refused", refused.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
