package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Optional;

/** A text of which the policy lists all the values that there are, as it may list the roles. */
record ListedText(NamedValue of, List<String> values) implements NamedValue {

  @Override
  public String getName() {
    return of.getName();
  }

  @Override
  public ValueType getType() {
    return ValueType.WORD;
  }

  @Override
  public List<String> getWords() {
    return values;
  }

  @Override
  public boolean isMany() {
    return of.isMany();
  }

  @Override
  public boolean isLasting() {
    return of.isLasting();
  }

  @Override
  public Optional<Object> read(String text) {
    return values.contains(text) ? Optional.of(text) : Optional.empty();
  }
}
