package org.opensupervision.rules.engine.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.assessment.Assessor;
import org.opensupervision.rules.assessment.Judgements;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.digest.Digests;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.spi.storage.due.DueBasis;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;

/**
 * Computes when each journal has to be looked at next, under one policy and one calendar.
 *
 * <p>A row speaks for the days on which nothing changes: every day is judged until something does,
 * but for no more than a quarter of a year. So every journal is looked at anew at least that often,
 * whatever the index says. It is immutable and safe for use by several threads.
 */
public final class DueIndex {
  /** The most days for which a row speaks. */
  static final int HORIZON = 92;

  /** Changes with the rules: rows of another engine speak for nothing. */
  private static final String ENGINE = "org.opensupervision.rules 0.1.0, index 1";

  private static final Set<Status> OPEN = EnumSet.of(Status.UPCOMING, Status.OPEN, Status.OVERDUE);

  private final Assessor assessor;
  private final Digest policy;
  private final Digest calendar;
  private final Digest engine = digest(ENGINE);

  /** Makes the index under a policy with its layers and versions, and a calendar. */
  public DueIndex(PolicyStack policies, WorkingCalendar calendar) {
    this.assessor = Assessor.under(policies, calendar);
    this.policy = digest(Digests.of(policies));
    this.calendar = digest(WorkingCalendars.versionOf(calendar));
  }

  private static Digest digest(String text) {
    return Digest.sha256(Bytes.ofUtf8(text));
  }

  /** Returns the digest of the policy, with its layers and versions. */
  public Digest policy() {
    return policy;
  }

  /** Returns the digest of the calendar. */
  public Digest calendar() {
    return calendar;
  }

  /**
   * Returns the row of a journal.
   *
   * @param head the head that the journal has with these facts
   * @param today the first day for which the row speaks
   */
  public Look look(Journal journal, JournalHead head, LocalDate today) {
    try {
      var judgements = assessor.judgements();
      var prepared = assessor.prepare(journal, Instant.MAX);
      var changes = judgements.judgeAhead(prepared, today, today.plusDays(HORIZON));
      var until = Holder.nextChange(journal, today, changes);
      var next = within(earlier(until, firstDue(judgements)));
      var holder = Holder.on(today, journal);
      return new Look(next, head.getJournal(), today, until, holder, basis(head));
    } catch (CalendarRangeException unknown) {
      return unseen(head);
    }
  }

  /** Returns the row of a journal that was not judged: it has to be looked at, whatever the day. */
  public Look unseen(JournalHead head) {
    return Look.now(head.getJournal(), basis(head));
  }

  private DueBasis basis(JournalHead head) {
    return DueBasis.builder()
        .policy(policy)
        .calendar(calendar)
        .facts(head.getHash())
        .engine(engine)
        .build();
  }

  private static LocalDate earlier(LocalDate until, Optional<LocalDate> due) {
    return due.filter(until::isAfter).orElse(until);
  }

  private static LocalDate within(LocalDate day) {
    return day.isBefore(DuePlace.FIRST_DAY) ? DuePlace.FIRST_DAY : day;
  }

  private static Optional<LocalDate> firstDue(Judgements judgements) {
    Optional<LocalDate> first = Optional.empty();
    for (int i = 0; i < judgements.size(); i++) {
      if (OPEN.contains(judgements.getStatus(i))) {
        var due = judgements.getDue(i);
        first = first.isPresent() && due.filter(first.get()::isAfter).isEmpty() ? first : due;
      }
    }
    return first;
  }

  /** Returns what of a journal is open on a day and falls due up to another, or was due before. */
  public List<Finding> due(Journal journal, LocalDate asOf, LocalDate until) {
    var judgements = assessor.judgements();
    judgements.judge(assessor.prepare(journal, Instant.MAX), asOf);
    return firstDue(judgements).filter(day -> !day.isAfter(until)).isEmpty()
        ? List.of()
        : judgements.findings().stream().filter(found -> isDue(found, until)).toList();
  }

  private static boolean isDue(Finding found, LocalDate until) {
    return OPEN.contains(found.getStatus())
        && found.getObligation().getDue().filter(day -> !day.isAfter(until)).isPresent();
  }

  /** Returns whether a row speaks for a day: it was made by this policy, calendar and engine. */
  public boolean speaksFor(Look look, LocalDate day) {
    var basis = look.basis();
    return look.covers(day)
        && basis.getPolicy().equals(policy)
        && basis.getCalendar().equals(calendar)
        && basis.getEngine().equals(engine);
  }

  /** Returns whether a row that speaks for a day says of a journal what is so. */
  public boolean isRight(Look look, Journal journal, JournalHead head, LocalDate day) {
    var judgements = assessor.judgements();
    judgements.judge(assessor.prepare(journal, Instant.MAX), day);
    return look.basis().getFacts().equals(head.getHash())
        && look.next().equals(within(earlier(look.until(), firstDue(judgements))))
        && look.holder().equals(Holder.on(day, journal));
  }
}
