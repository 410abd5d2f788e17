package org.opensupervision.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.opensupervision.model.fact.Fact;
import tools.jackson.core.JsonToken;

/**
 * One part of a kind of fact as it stands in a file: under which key, in which form, and where it
 * belongs in the fact.
 */
record Part(
    String key,
    ValueForm form,
    boolean optional,
    boolean many,
    Function<Fact, Optional<Object>> getter,
    BiConsumer<Fact.Builder, Object> setter) {

  static Part of(
      String key,
      ValueForm form,
      Function<Fact, Object> getter,
      BiConsumer<Fact.Builder, Object> setter) {
    return new Part(key, form, false, false, getter.andThen(Optional::of), setter);
  }

  /** Puts the value of a cell into a fact, or says why it cannot. */
  void put(Cell cell, Fact.Builder builder, LineProblems problems) {
    if (many) {
      putMany(cell, builder, problems);
    } else if (form.kind() == ValueForm.Kind.DETAILS) {
      DetailsForm.read(cell, key, problems).ifPresent(value -> setter.accept(builder, value));
    } else {
      form.read(cell, key, problems).ifPresent(value -> setter.accept(builder, value));
    }
  }

  private void putMany(Cell cell, Fact.Builder builder, LineProblems problems) {
    List<Cell> items = cell.items();
    if (items == null || cell.token() != JsonToken.START_ARRAY) {
      problems
          .at(cell.column(), key)
          .add("facts.wrong-type", "The value of " + key + " is not a list.", form.expectedList());
      return;
    }
    if (!form.allows(items.size())) {
      problems
          .at(cell.column(), key)
          .add(
              "facts.out-of-range",
              "The list of " + key + " has " + items.size() + " values.",
              form.expectedList());
      return;
    }
    var values = new Object[items.size()];
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      String path = key + "[" + i + "]";
      Optional<Object> value = form.readOne(items.get(i), path, problems);
      complete &= value.isPresent();
      values[i] = value.orElse("");
    }
    if (complete) {
      setter.accept(builder, List.of(values));
    }
  }
}
