package org.opensupervision.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opensupervision.model.fact.Fact;

/** Finds the types of the model by looking, so that none can be forgotten. */
final class ModelTypes {
  private ModelTypes() {}

  /** Every class of the model. */
  static List<Class<?>> all() {
    Path root = root();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .sorted()
          .<Class<?>>map(ModelTypes::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The types for which the generator made an implementation. */
  static List<Class<?>> values() {
    var all = all();
    var names = all.stream().map(Class::getName).toList();
    return all.stream().filter(type -> names.contains(generatedName(type))).toList();
  }

  /** The parts of a value: its abstract getters, in a fixed order. */
  static List<Method> parts(Class<?> value) {
    return getters(value).stream()
        .filter(getter -> Modifier.isAbstract(getter.getModifiers()))
        .toList();
  }

  /** Everything a value tells, parts or not. */
  static List<Method> getters(Class<?> value) {
    var getters = new ArrayList<Method>();
    for (Method method : value.getMethods()) {
      boolean hidden = getters.stream().anyMatch(known -> known.getName().equals(method.getName()));
      if (isGetter(method) && !hidden) {
        getters.add(method);
      }
    }
    getters.sort(Comparator.comparing(Method::getName));
    return getters;
  }

  /** A getter and what it overrides, the most special first. */
  static List<Method> declarations(Class<?> value, Method getter) {
    return lineage(value).stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getName().equals(getter.getName()))
        .filter(method -> method.getParameterCount() == 0)
        .toList();
  }

  /** A type and what it extends in the model. */
  static List<Class<?>> lineage(Class<?> type) {
    var lineage = new ArrayList<Class<?>>();
    lineage.add(type);
    for (Class<?> parent : type.getInterfaces()) {
      lineage.addAll(lineage(parent));
    }
    return lineage;
  }

  /** The name of the part that a getter gives. */
  static String nameOf(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  static Class<?> generated(Class<?> value) {
    try {
      return Class.forName(generatedName(value));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String generatedName(Class<?> type) {
    return type.getPackageName() + ".Immutable" + type.getSimpleName();
  }

  private static boolean isGetter(Method method) {
    return method.getName().matches("(get|is)[A-Z].*")
        && method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && method.getDeclaringClass() != Object.class;
  }

  private static Class<?> load(String file) {
    try {
      String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
      return Class.forName(name, false, ModelTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path root() {
    try {
      return Path.of(Fact.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
