package org.opensupervision.tck.arbitrary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stood in drawn values of the model: which types, and each part of them in which ways. */
final class PartsDrawn {

  private final Set<String> types = new TreeSet<>();
  private final Map<String, Set<String>> ways = new TreeMap<>();
  private final Map<String, Set<String>> seen = new TreeMap<>();

  private PartsDrawn() {}

  static PartsDrawn of(Collection<?> values) {
    var drawn = new PartsDrawn();
    values.forEach(drawn::look);
    return drawn;
  }

  Set<String> types() {
    return types;
  }

  /** Returns the parts, each with a way that none of the values has it in. */
  Set<String> notDrawn() {
    var missing = new TreeSet<String>();
    ways.forEach(
        (part, all) ->
            all.stream()
                .filter(way -> !seen.get(part).contains(way))
                .forEach(way -> missing.add(part + " " + way)));
    return missing;
  }

  private void look(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::look);
    } else if (value instanceof Collection<?> many) {
      many.forEach(this::look);
    } else if (value.getClass().getSimpleName().startsWith("Immutable")) {
      lookInto(value, typeOf(value.getClass()));
    }
  }

  private static Class<?> typeOf(Class<?> written) {
    var above = written.getSuperclass();
    return above == Object.class ? written.getInterfaces()[0] : above;
  }

  private void lookInto(Object value, Class<?> type) {
    types.add(type.getSimpleName());
    Arrays.stream(type.getDeclaredMethods())
        .filter(PartsDrawn::isPart)
        .forEach(part -> note(type.getSimpleName() + "." + part.getName(), part, value));
  }

  private static boolean isPart(Method method) {
    var name = method.getName();
    return method.getParameterCount() == 0
        && Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && (name.startsWith("get") || name.startsWith("is"));
  }

  private void note(String name, Method part, Object of) {
    var held = held(part, of);
    waysOf(part.getReturnType()).ifPresent(all -> ways.put(name, all));
    seen.computeIfAbsent(name, none -> new TreeSet<>()).add(way(held));
    look(held);
  }

  private static Object held(Method part, Object of) {
    try {
      return part.invoke(of);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Optional<Set<String>> waysOf(Class<?> type) {
    if (type == boolean.class) {
      return Optional.of(Set.of("true", "false"));
    }
    if (type.isEnum()) {
      return Optional.of(
          new TreeSet<>(Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()));
    }
    return type == Optional.class || type == List.class
        ? Optional.of(Set.of("none", "some"))
        : Optional.empty();
  }

  private static String way(Object held) {
    if (held instanceof Optional<?> optional) {
      return optional.isPresent() ? "some" : "none";
    }
    if (held instanceof Collection<?> many) {
      return many.isEmpty() ? "none" : "some";
    }
    return held.toString();
  }
}
