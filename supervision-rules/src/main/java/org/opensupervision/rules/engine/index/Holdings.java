package org.opensupervision.rules.engine.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.rules.engine.ledger.JournalNames;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * What is due of the people whom somebody supervises, or who are in a team, and of their cases.
 *
 * <p>Whose people they are stands in the rows of the due index. Where a row does not speak for the
 * day, and wherever something is due, the journal itself is asked.
 */
public final class Holdings {
  private final Looks looks;
  private final Ledger ledger;
  private final DueIndex index;

  /** Makes the questions to a store. */
  public Holdings(Store store, DueIndex index) {
    this.looks = new Looks(store);
    this.ledger = new Ledger(store);
    this.index = index;
  }

  /** Returns what is due under a supervisor on a day or up to another. */
  public List<Due> ofSupervisor(PersonId supervisor, LocalDate asOf, LocalDate until) {
    String tag = Holder.tag(supervisor);
    return of(holder -> holder.person().equals(tag), asOf, until);
  }

  /** Returns what is due in a team on a day or up to another. */
  public List<Due> ofTeam(String team, LocalDate asOf, LocalDate until) {
    String tag = Holder.tag(team);
    return of(holder -> holder.team().equals(tag), asOf, until);
  }

  private List<Due> of(Predicate<Holder> isMine, LocalDate asOf, LocalDate until) {
    var people = new ArrayList<Look>();
    var cases = new ArrayList<Look>();
    Set<JournalId> seen = new HashSet<>();
    looks.each(
        Looks.ALL,
        look -> {
          if (seen.add(look.journal())) {
            (JournalNames.isCase(look.journal()) ? cases : people).add(look);
          }
        });
    var found = new ArrayList<Due>();
    Set<String> workers = new HashSet<>();
    for (Look look : people) {
      subject(look, isMine, asOf, until, found)
          .ifPresent(person -> workers.add(Holder.tag((PersonId) person)));
    }
    for (Look look : cases) {
      subject(look, holder -> workers.contains(holder.person()), asOf, until, found);
    }
    found.sort(Comparator.comparing(Due::getFirst).thenComparing(Due::getSubject));
    return List.copyOf(found);
  }

  /** The subject of a row that is mine; what is due of it is added to what was found. */
  private Optional<Subject> subject(
      Look look, Predicate<Holder> isMine, LocalDate asOf, LocalDate until, List<Due> found) {
    boolean speaks = index.speaksFor(look, asOf);
    if (speaks && !isMine.test(look.holder())) {
      return Optional.empty();
    }
    var named = JournalNames.subject(look.journal());
    if (speaks && look.next().isAfter(until) && named.isPresent()) {
      return named;
    }
    var journal =
        ledger.open(look.journal()).filter(open -> isMine.test(Holder.on(asOf, open.asJournal())));
    journal
        .map(open -> due(open, asOf, until))
        .filter(due -> !due.getFindings().isEmpty())
        .ifPresent(found::add);
    return journal.map(OpenJournal::getSubject);
  }

  private Due due(OpenJournal open, LocalDate asOf, LocalDate until) {
    return Due.of(open.getSubject(), index.due(open.asJournal(), asOf, until));
  }
}
