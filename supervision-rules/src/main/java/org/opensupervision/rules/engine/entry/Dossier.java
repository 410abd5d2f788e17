package org.opensupervision.rules.engine.entry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.rules.engine.ledger.JournalNames;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.fact.FactChecks;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Every journal that has to be read to decide about some facts: those of their subjects, those of
 * the people they name, and the supervisors above where one is assigned.
 */
final class Dossier {
  private static final int MOST = 200;

  private final Ledger ledger;
  private final Map<Subject, OpenJournal> journals = new TreeMap<>();

  private Dossier(Ledger ledger) {
    this.ledger = ledger;
  }

  static Dossier about(Collection<? extends Fact> facts, Ledger ledger) {
    var dossier = new Dossier(ledger);
    for (Fact fact : facts) {
      dossier.open(fact.getSubject());
      FactChecks.peopleNamed(fact).forEach(dossier::open);
      if (fact instanceof SupervisorAssigned assigned) {
        dossier.openAbove(assigned.getSupervisor());
      }
    }
    return dossier;
  }

  /** Circles go through all who ever supervised, since a fact may be dated back. */
  private void openAbove(Subject person) {
    Deque<Subject> above = new ArrayDeque<>(List.of(person));
    while (!above.isEmpty() && journals.size() < MOST) {
      for (Fact fact : open(above.remove()).getFacts()) {
        if (fact instanceof SupervisorAssigned assigned
            && !journals.containsKey(assigned.getSupervisor())) {
          above.add(assigned.getSupervisor());
        }
      }
    }
  }

  private OpenJournal open(Subject subject) {
    OpenJournal known = journals.get(subject);
    if (known == null) {
      known = ledger.open(subject);
      journals.put(subject, known);
    }
    return known;
  }

  /** Opens a journal by its name; empty if that does not tell whose it is, nor any fact. */
  Optional<OpenJournal> open(JournalId journal) {
    var subject = JournalNames.subject(journal);
    return subject.isPresent() ? Optional.of(open(subject.get())) : ledger.open(journal);
  }

  /** The journal of a subject that a fact is about. */
  OpenJournal about(Subject subject) {
    return Objects.requireNonNull(journals.get(subject));
  }

  List<JournalHead> heads() {
    return journals.values().stream().map(OpenJournal::getHead).toList();
  }

  Facts facts() {
    return Facts.of(all());
  }

  Facts factsWith(List<Fact> added) {
    var all = all();
    all.addAll(added);
    return Facts.of(all);
  }

  private List<Fact> all() {
    var all = new ArrayList<Fact>();
    journals.values().forEach(journal -> all.addAll(journal.getFacts()));
    return all;
  }
}
