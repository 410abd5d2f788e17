package org.opensupervision.examples.benchmarks.population;

import java.time.LocalDate;
import java.util.List;

/** A child's case and the days on which it was discussed. */
public record CaseFile(int id, LocalDate opened, List<LocalDate> discussed) {}
