package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;

/** A fact in the making: its id is known once all facts of its file stand in order. */
final class Entry {
  private final LocalDate day;
  private final String by;
  private final Fact.Builder draft;
  private final List<Consumer<FactId>> listeners = new ArrayList<>();

  Entry(LocalDate day, String by, Fact.Builder draft) {
    this.day = day;
    this.by = by;
    this.draft = draft;
  }

  LocalDate day() {
    return day;
  }

  String by() {
    return by;
  }

  Fact.Builder draft() {
    return draft;
  }

  /** Tells the id of this fact to a later one that points to it. */
  void tellId(Consumer<FactId> listener) {
    listeners.add(listener);
  }

  void numbered(FactId id) {
    draft.id(id);
    listeners.forEach(listener -> listener.accept(id));
  }
}
