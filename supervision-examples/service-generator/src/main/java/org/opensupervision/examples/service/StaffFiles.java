package org.opensupervision.examples.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opensupervision.model.fact.Fact;

/** The supervision files of a group, in the order in which its people joined. */
final class StaffFiles {
  private final Map<Person, StaffFile> files = new LinkedHashMap<>();

  void add(StaffFile file) {
    files.put(file.person(), file);
  }

  /** Returns the file of somebody of this group. */
  StaffFile of(Person person) {
    return Objects.requireNonNull(files.get(person));
  }

  void forEach(Consumer<StaffFile> action) {
    files.values().forEach(action);
  }

  Stream<Fact> facts() {
    return files.values().stream().flatMap(file -> file.facts().stream());
  }
}
