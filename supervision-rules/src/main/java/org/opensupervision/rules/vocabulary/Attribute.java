package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;

/**
 * One named part of a kind of fact: how it is called, of which type it is, how it is read from a
 * fact and put into one.
 *
 * <p>The value of an attribute that {@linkplain #isMany() holds many} is a list.
 */
public final class Attribute implements NamedValue {
  private final String kind;
  private final AttributeShape shape;
  private final FactAccess access;

  Attribute(String kind, AttributeShape shape, FactAccess access) {
    this.kind = kind;
    this.shape = shape;
    this.access = access;
  }

  @Override
  public String getName() {
    return shape.name();
  }

  @Override
  public ValueType getType() {
    return shape.type();
  }

  @Override
  public List<String> getWords() {
    return shape.words();
  }

  /** Returns whether a fact may lack it. */
  public boolean isOptional() {
    return shape.optional();
  }

  @Override
  public boolean isMany() {
    return shape.many();
  }

  @Override
  public boolean isLasting() {
    return false;
  }

  /**
   * Returns the least that is allowed: of a number its value, of a text its length, of many values
   * how many they are; 0 where nothing is said.
   */
  public int getLeast() {
    return shape.least();
  }

  /** Returns the most that is allowed, of the same; the greatest number where nothing is said. */
  public int getMost() {
    return shape.most();
  }

  @Override
  public Optional<Object> read(String text) {
    return shape.read(text);
  }

  /** Returns the value in a fact of this kind; empty if the fact lacks it. */
  public Optional<Object> valueIn(Fact fact) {
    Object value = access.value(kind, fact, shape.name());
    return value instanceof Optional<?> lacking
        ? Optional.ofNullable(lacking.orElse(null))
        : Optional.of(value);
  }

  /** Puts a value of the right type into the builder of a fact of this kind. */
  public void put(Fact.Builder builder, Object value) {
    access.put(kind, builder, shape.name(), value);
  }
}
