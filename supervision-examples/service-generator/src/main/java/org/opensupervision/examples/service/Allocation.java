package org.opensupervision.examples.service;

import java.time.LocalDate;

/** Who has a case from a day on. */
record Allocation(Person worker, LocalDate from) {}
