package org.opensupervision.rules.engine.entry;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.engine.command.Command;
import org.opensupervision.rules.engine.command.EditConflict;
import org.opensupervision.rules.engine.command.EditConflictException;
import org.opensupervision.rules.engine.command.LaterFact;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.engine.ledger.OpenJournal.Placed;
import org.opensupervision.rules.vocabulary.Vocabulary;
import org.opensupervision.spi.storage.journal.JournalHead;

/** Compares what a user had read with what is there now. */
final class Conflicts {
  private Conflicts() {}

  /** Throws if a journal that the user had read has moved on. */
  static void refuse(Command command, Dossier dossier) {
    var conflicts = new ArrayList<EditConflict>();
    for (JournalHead expected : command.getExpected()) {
      dossier
          .open(expected.getJournal())
          .filter(journal -> !journal.getHead().equals(expected))
          .ifPresent(journal -> conflicts.add(conflict(expected, journal)));
    }
    if (!conflicts.isEmpty()) {
      throw new EditConflictException(conflicts);
    }
  }

  private static EditConflict conflict(JournalHead expected, OpenJournal journal) {
    boolean goesOn = journal.continues(expected);
    var conflict = EditConflict.builder();
    return conflict
        .subject(journal.getSubject())
        .expected(expected.getSequence())
        .actual(journal.getHead().getSequence())
        .replaced(!goesOn)
        .later(goesOn ? later(expected, journal) : List.of())
        .build();
  }

  private static List<LaterFact> later(JournalHead expected, OpenJournal journal) {
    return journal.after(expected).stream().map(Conflicts::told).toList();
  }

  private static LaterFact told(Placed placed) {
    Fact fact = placed.fact();
    return LaterFact.builder()
        .sequence(placed.sequence())
        .kind(Vocabulary.kindOf(fact).getWord())
        .id(fact.getId())
        .occurredOn(fact.getOccurredOn())
        .recordedBy(fact.getRecordedBy())
        .build();
  }
}
