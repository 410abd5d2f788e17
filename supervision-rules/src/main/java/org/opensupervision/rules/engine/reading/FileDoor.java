package org.opensupervision.rules.engine.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.engine.file.FileReading;
import org.opensupervision.rules.engine.file.SubjectFile;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.rules.timeline.SubjectState;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.value.Bytes;

/**
 * Decides whether somebody may read a file, puts that on the access log, and only then opens it.
 *
 * <p>It is safe for use by several threads.
 */
public final class FileDoor {
  /** The supervisor, and the supervisor's manager. */
  private static final int LEVELS_ABOVE = 2;

  private final Store store;
  private final Ledger ledger;
  private final Supervision supervision;
  private final Salting salting;
  private final Clock clock;

  /** Gives content a salt of its own. */
  @FunctionalInterface
  public interface Salting {

    /** Returns the content that these bytes become. */
    Content salted(Bytes bytes);
  }

  /** Makes the door of a store; the clock tells the day on which it is decided. */
  public FileDoor(Store store, Supervision supervision, Salting salting, Clock clock) {
    this.store = store;
    this.ledger = new Ledger(store);
    this.supervision = supervision;
    this.salting = salting;
    this.clock = clock;
  }

  /**
   * Returns what a reader may see.
   *
   * @throws org.opensupervision.spi.storage.failure.StorageException if the reading cannot be
   *     logged; nothing is shown then
   */
  public FileReading read(AccessRequest request) {
    var today = LocalDate.now(clock);
    var file = ledger.open(request.getFile());
    var decision = supervision.mayRead(factsAround(file, today), request, today);
    store.log(salting.salted(AccessRecord.of(decision, clock.instant())));
    boolean opens = decision.isAllowed() && request.getPart().equals(FileReading.WHOLE_FILE);
    return FileReading.of(decision, opens ? Optional.of(shown(file)) : Optional.empty());
  }

  private static SubjectFile shown(OpenJournal file) {
    return SubjectFile.of(file.asJournal(), file.getHead(), file.getErased());
  }

  private Facts factsAround(OpenJournal file, LocalDate today) {
    Map<Object, OpenJournal> journals = new LinkedHashMap<>();
    var journal = file;
    journals.put(file.getSubject(), file);
    for (int level = 0; level < LEVELS_ABOVE; level++) {
      var above = supervisor(journal, today).filter(one -> !journals.containsKey(one));
      if (above.isPresent()) {
        journal = ledger.open(above.get());
        journals.put(journal.getSubject(), journal);
      }
    }
    List<Fact> facts = new ArrayList<>();
    journals.values().forEach(one -> facts.addAll(one.getFacts()));
    return Facts.of(facts);
  }

  private static Optional<PersonId> supervisor(OpenJournal journal, LocalDate day) {
    var values = SubjectState.on(day, journal.asJournal(), Instant.MAX).values();
    return Optional.ofNullable(values.get("supervisor")).map(PersonId.class::cast);
  }
}
