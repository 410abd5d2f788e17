package org.opensupervision.rules.engine.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.rules.engine.due.SweepReport;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.JournalId;

/** One sweep: every journal whose row says so, or speaks for other days, is looked at. */
final class Sweep {
  private static final int ATTEMPTS = 20;

  /** How many rows are kept in one commit; every store takes more. */
  static final int MOST_TOGETHER = 100;

  private final Sweeper sweeper;
  private final LocalDate asOf;
  private final LocalDate until;
  private final LocalDate today;
  private final Consumer<? super Due> found;
  private final Outgoing outgoing;
  private final boolean isThorough;
  private final SweepReport.Builder report = SweepReport.builder();
  private final Set<JournalId> seen = new HashSet<>();
  private final List<Renewal> waiting = new ArrayList<>();
  private int visited;
  private int due;
  private int renewed;
  private int messages;
  private boolean isLeft;

  Sweep(Sweeper sweeper, Span span, LocalDate today, Consumer<? super Due> found) {
    this.sweeper = sweeper;
    this.asOf = span.asOf();
    this.until = span.until();
    this.today = today;
    this.found = found;
    this.outgoing = span.outgoing();
    this.isThorough = span.isThorough();
  }

  /**
   * What a sweep looks for.
   *
   * @param asOf the day that it stands on
   * @param until the last day on which something counts as due
   * @param outgoing what is put into the outbox
   * @param isThorough whether every file is looked at, whatever its row says
   */
  record Span(LocalDate asOf, LocalDate until, Outgoing outgoing, boolean isThorough) {
    Span(LocalDate asOf, LocalDate until) {
      this(asOf, until, Outgoing.NOTHING, false);
    }
  }

  /**
   * A row to keep.
   *
   * @param row what it says from now on
   * @param head the head that its journal had when it was computed
   */
  record Renewal(Look row, JournalHead head) {}

  void take(Look look) {
    boolean speaks = sweeper.index().speaksFor(look, asOf);
    boolean mayBeDue = isThorough || !speaks || !look.next().isAfter(until);
    if (mayBeDue && seen.add(look.journal())) {
      visit(look);
    }
    if (waiting.size() == MOST_TOGETHER) {
      keepWaiting();
    }
  }

  /**
   * Keeps the rows that wait, all in one commit; if that is refused, each by itself, so that none
   * spoils the others.
   */
  void keepWaiting() {
    var batch = List.copyOf(waiting);
    waiting.clear();
    if (batch.size() > 1 && sweeper.isKept(batch)) {
      renewed += batch.size();
    } else {
      batch.forEach(this::keep);
    }
  }

  /** Who was quicker has made another row. */
  private void keep(Renewal one) {
    try {
      sweeper.renew(List.of(one));
      renewed++;
    } catch (StaleJournalException | OutcomeUnknownException later) {
      isLeft = true;
    } catch (SupervisionException fault) {
      passOver(one.row().journal(), fault);
    }
  }

  SweepReport report() {
    return report.asOf(asOf).visited(visited).due(due).renewed(renewed).build();
  }

  /** How many messages were put into the outbox, or were there. */
  int messages() {
    return messages;
  }

  /** Whether every row that did not speak for the day was made anew. */
  boolean isComplete() {
    return !isLeft;
  }

  private void visit(Look look) {
    visited++;
    lookAt(look)
        .filter(one -> !one.getFindings().isEmpty())
        .ifPresent(
            one -> {
              due++;
              found.accept(one);
            });
  }

  /** A message must not be put in for what has just changed, so that it is looked at again. */
  private Optional<Due> lookAt(Look look) {
    for (int attempt = 1; ; attempt++) {
      try {
        return sweeper.ledger().open(look.journal()).map(journal -> lookAt(look, journal));
      } catch (StaleJournalException moved) {
        if (attempt == ATTEMPTS) {
          throw moved;
        }
      } catch (SupervisionException fault) {
        passOver(look.journal(), fault);
        return Optional.empty();
      }
    }
  }

  /** What is wrong with one journal keeps nobody from the others; a store out of reach does. */
  private void passOver(JournalId journal, SupervisionException fault) {
    if (!Ledger.isOfOneJournal(fault)) {
      throw fault;
    }
    isLeft = true;
    if (fault instanceof CalendarRangeException) {
      report.addFailures(notJudged(journal));
    }
    report.addAllFailures(fault.getProblems());
  }

  private static Problem notJudged(JournalId journal) {
    return Problem.builder()
        .code("journal.not-judged")
        .message("The journal " + journal.getText() + " could not be judged.")
        .build();
  }

  private Due lookAt(Look look, OpenJournal open) {
    var journal = open.asJournal();
    var found = Due.of(journal.getSubject(), sweeper.index().due(journal, asOf, until));
    var made = madeAnew(look, open, journal);
    var sent = outgoing.of(look.journal(), found);
    if (!sent.isEmpty()) {
      sweeper.send(open, made, sent);
      messages += sent.size();
      renewed += made.isPresent() ? 1 : 0;
    } else {
      made.ifPresent(row -> waiting.add(new Renewal(row, open.getHead())));
    }
    return found;
  }

  /** The row that a journal has to have; empty if it has it, or was destroyed and needs none. */
  private Optional<Look> madeAnew(Look look, OpenJournal open, Journal journal) {
    boolean speaks = sweeper.index().speaksFor(look, today);
    if (open.isDestroyed()) {
      return Optional.empty();
    }
    if (speaks && sweeper.index().isRight(look, journal, open.getHead(), today)) {
      return Optional.empty();
    }
    var made = sweeper.index().look(journal, open.getHead(), today);
    if (speaks && look.basis().equals(made.basis())) {
      report.addDifferences(look.journal());
    }
    return made.equals(look) ? Optional.empty() : Optional.of(made);
  }
}
