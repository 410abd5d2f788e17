package org.opensupervision.rules.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys with their values, in the order of the file; no key stands twice. */
public final class Mapping extends Node {
  private final Map<String, Entry> entries;

  Mapping(Position position, Map<String, Entry> entries) {
    super(position);
    this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** Returns the entries, in the order of the file. */
  public List<Entry> getEntries() {
    return List.copyOf(entries.values());
  }

  /** Returns the value of a key; empty if the key is not there. */
  public Optional<Node> value(String key) {
    Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : Optional.of(entry.getValue());
  }

  /** Returns whether the key is there. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  @Override
  public String getShape() {
    return "a mapping";
  }
}
