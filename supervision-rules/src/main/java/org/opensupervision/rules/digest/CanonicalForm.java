package org.opensupervision.rules.digest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Bytes in which two values are alike only if they are equal: every text stands behind its length,
 * and every list and every optional part behind its count.
 */
final class CanonicalForm {
  private final Consumer<byte[]> out;

  CanonicalForm(Consumer<byte[]> out) {
    this.out = out;
  }

  /** Adds a value by its text; the caller adds values of known types in a known order. */
  CanonicalForm add(Object value) {
    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
    out.accept((text.length + ":").getBytes(StandardCharsets.UTF_8));
    out.accept(text);
    return this;
  }

  CanonicalForm addOptional(Optional<?> value) {
    return addOptional(value, this::add);
  }

  <T> CanonicalForm addOptional(Optional<T> value, Consumer<? super T> adding) {
    add(value.isPresent() ? 1 : 0);
    value.ifPresent(adding);
    return this;
  }

  <T> CanonicalForm addAll(List<T> values, Consumer<? super T> adding) {
    add(values.size());
    values.forEach(adding);
    return this;
  }
}
