package org.opensupervision.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;

/**
 * Describes the parts of one kind of fact, with the types of its values checked by the compiler.
 */
final class FactKindBuilder<F extends Fact, B extends Fact.Builder> {
  private final Class<F> type;
  private final Supplier<B> builder;
  private final List<Attribute> attributes = new ArrayList<>();
  private Function<Fact, Object> key = Fact::getId;
  private @Nullable String owner;
  private Function<Fact, Object> ownerKey = Fact::getId;
  private boolean doneAfterwards;

  private FactKindBuilder(Class<F> type, Supplier<B> builder) {
    this.type = type;
    this.builder = builder;
  }

  static <F extends Fact, B extends Fact.Builder> FactKindBuilder<F, B> of(
      Class<F> type, Supplier<B> builder) {
    return new FactKindBuilder<>(type, builder);
  }

  <V> FactKindBuilder<F, B> with(
      AttributeShape shape, Function<F, V> getter, BiConsumer<B, V> setter) {
    return withOptional(shape, getter.andThen(Optional::ofNullable), setter);
  }

  <V> FactKindBuilder<F, B> withOptional(
      AttributeShape shape, Function<F, Optional<V>> getter, BiConsumer<B, V> setter) {
    attributes.add(
        new Attribute(
            shape,
            fact -> getter.apply(type.cast(fact)).map(value -> value),
            (to, value) -> put(setter, to, value)));
    return this;
  }

  /** Adds a list that says nothing when it is empty. */
  <V> FactKindBuilder<F, B> withMany(
      AttributeShape shape, Function<F, List<V>> getter, BiConsumer<B, List<V>> setter) {
    return withOptional(
        shape.asOptional().asMany(),
        fact -> Optional.of(getter.apply(fact)).filter(values -> !values.isEmpty()),
        setter);
  }

  FactKindBuilder<F, B> keyedBy(Function<F, Object> keyOf) {
    key = fact -> keyOf.apply(type.cast(fact));
    return this;
  }

  FactKindBuilder<F, B> belongsTo(String ownerWord, Function<F, Object> keyOf) {
    owner = ownerWord;
    ownerKey = fact -> keyOf.apply(type.cast(fact));
    return doneAfterwards();
  }

  FactKindBuilder<F, B> doneAfterwards() {
    doneAfterwards = true;
    return this;
  }

  FactParts build() {
    return new FactParts(
        builder::get, List.copyOf(attributes), key, owner, ownerKey, doneAfterwards);
  }

  @SuppressWarnings("unchecked") // builder and value come from the kind that made both
  private static <B, V> void put(BiConsumer<B, V> setter, Fact.Builder to, Object value) {
    setter.accept((B) to, (V) value);
  }
}
