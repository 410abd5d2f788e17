package org.opensupervision.model.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Something that happened or was decided, as it was recorded.
 *
 * <p>A fact is never edited: a correction is another fact that {@linkplain #getSupersedes()
 * supersedes} it. Due dates and statuses are never facts; they are worked out from facts. A fact
 * dated after the day of an assessment is not seen by it.
 *
 * <p>The kinds are closed by the journal they belong to: {@link StaffFact} for the supervision file
 * of a person, {@link CaseFact} for the record of a child.
 */
@Protected(Protection.PUBLIC)
public sealed interface Fact permits StaffFact, CaseFact {

  /** Returns the id of this fact, unique among all facts. */
  FactId getId();

  /** Returns the person or the case whose journal holds this fact. */
  Subject getSubject();

  /** Returns the day on which it happened, in the organisation's own zone. */
  LocalDate getOccurredOn();

  /**
   * Returns the time of that day at which it happened, in the organisation's own zone; empty where
   * it was not noted. Only deadlines in hours, and what must come before something of the same day,
   * look at it.
   */
  Optional<LocalTime> getAt();

  /** Returns the moment at which it was recorded; it decides what was known at an earlier time. */
  Instant getRecordedAt();

  /** Returns who or what recorded it, as an id. */
  @NotBlank
  @Size(max = 256)
  String getRecordedBy();

  /** Returns the earlier fact that this one corrects; empty for most. */
  Optional<FactId> getSupersedes();

  /** What the builder of every kind of fact takes. */
  interface Builder {

    /** Sets the id, which must be unique among all facts. */
    Builder id(FactId id);

    /** Sets the day on which it happened. */
    Builder occurredOn(LocalDate occurredOn);

    /** Sets the time of that day at which it happened. */
    Builder at(LocalTime at);

    /** Sets the moment at which it was recorded. */
    Builder recordedAt(Instant recordedAt);

    /** Sets who or what recorded it, as an id. */
    Builder recordedBy(String recordedBy);

    /** Sets the earlier fact that this one corrects. */
    Builder supersedes(FactId supersedes);

    /** Returns the fact; throws {@link IllegalStateException} if a part is missing. */
    Fact build();
  }
}
