package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.fact.CaseId;

/** A case while the service is made: when it is open, and who has it from when. */
final class Case {
  private final CaseId id;
  private final LocalDate opened;
  private final LocalDate closed;
  private final List<Allocation> allocations = new ArrayList<>();

  /**
   * Makes a case.
   *
   * @param closed the last day on which it is open, or {@link LocalDate#MAX}
   */
  Case(String id, LocalDate opened, LocalDate closed) {
    this.id = CaseId.of(id);
    this.opened = opened;
    this.closed = closed;
  }

  CaseId id() {
    return id;
  }

  LocalDate opened() {
    return opened;
  }

  LocalDate closed() {
    return closed;
  }

  boolean closes() {
    return !closed.equals(LocalDate.MAX);
  }

  List<Allocation> allocations() {
    return allocations;
  }

  /** Returns the first day on which the allocation with this number no longer holds. */
  LocalDate endOf(int allocation) {
    return allocation + 1 < allocations.size()
        ? allocations.get(allocation + 1).from()
        : LocalDate.MAX;
  }
}
