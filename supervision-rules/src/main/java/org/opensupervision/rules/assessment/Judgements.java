package org.opensupervision.rules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.kind.Verdicts;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Timeline;

/**
 * How the duties of one subject stand, as numbers, for those who look at very many subjects.
 *
 * <p>Judging makes no objects. What the numbers rest on is kept with them, so that a finding with
 * its explanation can be had of each. One instance serves one journal after another; it is not safe
 * for use by several threads.
 */
public final class Judgements {
  private final RuleBook book;
  private final Verdicts verdicts = new Verdicts();
  private @Nullable Timeline timeline;
  private LocalDate asOf = LocalDate.EPOCH;

  Judgements(RuleBook book) {
    this.book = book;
  }

  /** Judges a journal on a day, in place of what was judged before; later facts are not seen. */
  public void judge(PreparedJournal journal, LocalDate day) {
    timeline = journal.timeline();
    asOf = day;
    verdicts.clear();
    journal.judge(Days.of(day), verdicts);
  }

  /**
   * Judges a journal on a day, and returns the first day after it on which a duty stands otherwise.
   *
   * <p>Every day is looked at, whatever the clauses are like: a duty may arise, fall due, be met by
   * a fact with a later date, or go. Returned is the last day if nothing changes before it.
   *
   * @param last the last day to look at, after the day itself
   */
  public LocalDate judgeAhead(PreparedJournal journal, LocalDate day, LocalDate last) {
    judge(journal, day);
    var later = new Verdicts();
    LocalDate next = day.plusDays(1);
    while (next.isBefore(last)) {
      later.clear();
      journal.judge(Days.of(next), later);
      if (!later.standsAs(verdicts)) {
        return next;
      }
      next = next.plusDays(1);
    }
    return last;
  }

  /** Returns how many duties there are. */
  public int size() {
    return verdicts.size();
  }

  /** Returns the clause of a duty. */
  public ClauseId getClause(int index) {
    return book.rules().get(verdicts.rule(index)).clause().getId();
  }

  /** Returns how a duty stands. */
  public Status getStatus(int index) {
    return verdicts.status(index);
  }

  /** Returns the last day in time of a duty; empty where a fact that it needs is missing. */
  public Optional<LocalDate> getDue(int index) {
    int due = verdicts.due(index);
    return due == Days.NEVER ? Optional.empty() : Optional.of(Days.date(due));
  }

  /** Returns the findings, in the order of their due dates. */
  public List<Finding> findings() {
    return Findings.inOrder(settled(), book, asOf);
  }

  /** The verdicts to keep, each with those that bear on the same duty. */
  List<Found> settled() {
    var judged = Objects.requireNonNull(timeline, "Nothing was judged.");
    return Binding.settle(judged, verdicts, book, Days.of(asOf));
  }
}
