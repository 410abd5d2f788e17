package org.opensupervision.examples.benchmarks.population;

import java.time.LocalDate;
import java.util.List;

/** One worker and what happened in 24 months. */
public record Supervisee(
    int id,
    LocalDate employed,
    List<HeldSession> sessions,
    List<LocalDate> observations,
    List<CaseFile> cases) {

  /** Returns how many facts that is. */
  public int facts() {
    int count = 1 + sessions.size() + observations.size();
    count += (int) sessions.stream().filter(held -> held.recorded() != null).count();
    return count + cases.stream().mapToInt(file -> 1 + file.discussed().size()).sum();
  }
}
