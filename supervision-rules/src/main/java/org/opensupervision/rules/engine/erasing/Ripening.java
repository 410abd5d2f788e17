package org.opensupervision.rules.engine.erasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.assessment.Assessor;
import org.opensupervision.rules.engine.destruction.LeftFile;
import org.opensupervision.rules.engine.destruction.LeftReason;
import org.opensupervision.rules.engine.ledger.OpenJournal;

/**
 * Judges what of a journal is to be destroyed on a day: each employment, or time for which a case
 * was open, that is over and that no clause keeps any longer.
 *
 * <p>A duty to destroy that counts as met is looked at too: what an old backup or an old file of
 * facts has brought back is destroyed again.
 */
final class Ripening {
  private static final Set<Status> DUE = EnumSet.of(Status.OPEN, Status.OVERDUE);
  private static final Set<Status> RIPE =
      EnumSet.of(Status.OPEN, Status.OVERDUE, Status.MET, Status.MET_LATE);
  private static final Set<Status> KEPT = EnumSet.of(Status.UPCOMING, Status.SUSPENDED);

  private final Assessor assessor;
  private final RetentionClauses clauses;

  Ripening(Supervision supervision) {
    this.assessor = Assessor.under(supervision.getPolicies(), supervision.getCalendar());
    this.clauses = new RetentionClauses(supervision.getPolicies());
  }

  Verdict judge(OpenJournal open, LocalDate today) {
    var standing = Standing.of(open.asJournal(), today, assessor);
    var duties =
        standing.all().stream()
            .filter(found -> clauses.contains(found.getObligation().getClause()))
            .toList();
    return duties.isEmpty()
        ? Verdict.nothing(open, List.of())
        : new OfOne(open, standing, today).judge(duties);
  }

  /** One journal, on one day. */
  private final class OfOne {
    private final OpenJournal open;
    private final Standing standing;
    private final LocalDate today;
    private final Lives lives;
    private final List<LeftFile> left = new ArrayList<>();
    private final Map<Integer, List<Finding>> chosen = new TreeMap<>();

    OfOne(OpenJournal open, Standing standing, LocalDate today) {
      this.open = open;
      this.standing = standing;
      this.today = today;
      this.lives = Lives.of(open.asJournal());
    }

    Verdict judge(List<Finding> duties) {
      Map<Integer, List<Finding>> byLife = new TreeMap<>();
      for (Finding found : duties) {
        if (clauses.isWhole(clause(found), open.getSubject())) {
          byLife.computeIfAbsent(life(found), none -> new ArrayList<>()).add(found);
        } else if (DUE.contains(found.getStatus())) {
          leave(LeftReason.KEPT_ELSEWHERE, found);
        }
      }
      byLife.forEach(this::choose);
      return chosen.isEmpty() ? Verdict.nothing(open, left) : destroying();
    }

    private int life(Finding found) {
      var trigger = found.getObligation().getTrigger().flatMap(open::fact);
      return lives.at(trigger.map(Fact::getOccurredOn).orElse(today));
    }

    private void choose(int life, List<Finding> duties) {
      var ripe = duties.stream().filter(found -> RIPE.contains(found.getStatus())).toList();
      var isDue = duties.stream().anyMatch(found -> DUE.contains(found.getStatus()));
      Optional<Finding> kept =
          duties.stream().filter(found -> KEPT.contains(found.getStatus())).findFirst();
      Optional<Finding> held =
          duties.stream().filter(found -> found.getStatus() == Status.SUSPENDED).findFirst();
      if (held.isPresent()) {
        leave(LeftReason.HELD, held.get());
      } else if (kept.isPresent() && isDue) {
        leave(LeftReason.KEPT_LONGER, kept.get());
      } else if (kept.isEmpty() && !ripe.isEmpty() && lives.isOver(life, today)) {
        chosen.put(life, ripe);
      } else if (isDue) {
        leave(LeftReason.NOT_ENDED, ripe.get(0));
      }
    }

    private Verdict destroying() {
      var duties = chosen.values().stream().flatMap(List::stream).toList();
      var parts = clauses.partsOf(duties.stream().map(Ripening::clause).toList());
      var ids = duties.stream().map(one -> one.getObligation().getId());
      var drafts = new Certificates(open.getSubject(), today, Instant.EPOCH, "draft");
      var dying =
          new Remains.Dying(
              open.asJournal(),
              standing,
              lives,
              chosen.keySet(),
              ids.collect(Collectors.toUnmodifiableSet()),
              drafts.of("draft", parts));
      var going = new Remains(dying, assessor, clauses, today).destroyed();
      if (going.isPresent()) {
        return Verdict.ripe(open, left, duties, going.get(), parts);
      }
      duties.stream()
          .filter(found -> DUE.contains(found.getStatus()))
          .findFirst()
          .ifPresent(found -> leave(LeftReason.INTERTWINED, found));
      return Verdict.nothing(open, left);
    }

    private void leave(LeftReason reason, Finding found) {
      left.add(
          LeftFile.builder()
              .journal(open.getHead().getJournal())
              .reason(reason)
              .clause(clause(found))
              .build());
    }
  }

  private static ClauseId clause(Finding found) {
    return found.getObligation().getClause();
  }
}
