package org.opensupervision.rules.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;

/** What a golden case is made of. */
record CaseParts(
    String story,
    List<String> tags,
    int line,
    List<Fact> facts,
    Fitting fitting,
    LocalDate asOf,
    Optional<Instant> knownAt,
    Expectations expectations) {}
