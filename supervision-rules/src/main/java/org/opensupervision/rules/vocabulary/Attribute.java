package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.opensupervision.model.fact.Fact;

/**
 * One named part of a kind of fact: how it is called, of which type it is, how it is read from a
 * fact and put into one.
 *
 * <p>The value of an attribute that {@linkplain #isMany() holds many} is a list.
 */
public final class Attribute {
  private final String name;
  private final ValueType type;
  private final List<String> words;
  private final Function<String, Optional<Object>> reading;
  private final boolean optional;
  private final boolean many;
  private final int least;
  private final int most;
  private final Function<Fact, Optional<Object>> getter;
  private final BiConsumer<Fact.Builder, Object> setter;

  Attribute(
      AttributeShape shape,
      Function<Fact, Optional<Object>> getter,
      BiConsumer<Fact.Builder, Object> setter) {
    this.name = shape.name();
    this.type = shape.type();
    this.words = shape.words();
    this.reading = shape.reading();
    this.optional = shape.optional();
    this.many = shape.many();
    this.least = shape.least();
    this.most = shape.most();
    this.getter = getter;
    this.setter = setter;
  }

  /** Returns the name, in the words of the policy language, such as {@code planned for}. */
  public String getName() {
    return name;
  }

  /** Returns the type of the value, or of each value where there are many. */
  public ValueType getType() {
    return type;
  }

  /** Returns the words a value is one of; empty unless the type is {@link ValueType#WORD}. */
  public List<String> getWords() {
    return words;
  }

  /** Returns whether a fact may lack it. */
  public boolean isOptional() {
    return optional;
  }

  /** Returns whether it holds a list of values. */
  public boolean isMany() {
    return many;
  }

  /**
   * Returns the least that is allowed: of a number its value, of a text its length, of many values
   * how many they are; 0 where nothing is said.
   */
  public int getLeast() {
    return least;
  }

  /** Returns the most that is allowed, of the same; the greatest number where nothing is said. */
  public int getMost() {
    return most;
  }

  /** Returns the single value that a text stands for; empty if it stands for none. */
  public Optional<Object> read(String text) {
    return reading.apply(text);
  }

  /** Returns the value in a fact of this kind; empty if the fact lacks it. */
  public Optional<Object> valueIn(Fact fact) {
    return getter.apply(fact);
  }

  /** Puts a value of the right type into the builder of a fact of this kind. */
  public void put(Fact.Builder builder, Object value) {
    setter.accept(builder, value);
  }
}
