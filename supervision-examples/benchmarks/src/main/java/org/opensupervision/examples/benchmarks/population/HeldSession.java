package org.opensupervision.examples.benchmarks.population;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session.
 *
 * @param recorded the day on which its record was completed; null if it was not
 */
public record HeldSession(LocalDate date, @Nullable LocalDate recorded) {}
