package org.opensupervision.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.rules.comparison.ChangedDuty;
import org.opensupervision.rules.comparison.Comparison;

/** One duty that is gained, lost or changed: how it stands before, and how after. */
record DutyChange(Optional<Finding> before, Optional<Finding> after) {

  /** All changes: lost duties first, then changed and then gained ones. */
  static List<DutyChange> of(Comparison comparison) {
    var changes = new ArrayList<DutyChange>();
    for (Finding lost : comparison.getLost()) {
      changes.add(new DutyChange(Optional.of(lost), Optional.empty()));
    }
    for (ChangedDuty changed : comparison.getChanged()) {
      changes.add(
          new DutyChange(Optional.of(changed.getBefore()), Optional.of(changed.getAfter())));
    }
    for (Finding gained : comparison.getGained()) {
      changes.add(new DutyChange(Optional.empty(), Optional.of(gained)));
    }
    return List.copyOf(changes);
  }

  Finding either() {
    return after.or(() -> before).orElseThrow();
  }

  Obligation duty() {
    return either().getObligation();
  }

  boolean isGained() {
    return before.isEmpty();
  }

  boolean isLost() {
    return after.isEmpty();
  }

  boolean isNewlyOverdue() {
    return isOverdue(after) && !isOverdue(before);
  }

  boolean isNoLongerOverdue() {
    return isOverdue(before) && !isOverdue(after);
  }

  /** Whether it is only gained or lost as something that nobody has to act on. */
  boolean isSettled() {
    return switch (either().getStatus()) {
      case MET, MET_LATE, NOT_CHECKABLE -> isGained() != isLost();
      default -> false;
    };
  }

  private static boolean isOverdue(Optional<Finding> finding) {
    return finding.filter(found -> found.getStatus() == Status.OVERDUE).isPresent();
  }

  /** What happens to it, such as "due earlier" and "newly overdue". */
  List<String> words() {
    var words = new ArrayList<String>();
    if (isGained()) {
      words.add("gained");
    }
    if (isLost()) {
      words.add("lost");
    }
    if (before.isPresent() && after.isPresent()) {
      words.addAll(new Changed(before.get(), after.get()).words());
    }
    if (isNewlyOverdue()) {
      words.add("newly overdue");
    }
    if (isNoLongerOverdue()) {
      words.add("no longer overdue");
    }
    return List.copyOf(words);
  }

  private record Changed(Finding before, Finding after) {

    List<String> words() {
      var was = before.getObligation().getDue();
      var is = after.getObligation().getDue();
      if (was.equals(is)) {
        return before.getStatus() == Status.OVERDUE || after.getStatus() == Status.OVERDUE
            ? List.of()
            : List.of("stands otherwise");
      }
      boolean known = was.isPresent() && is.isPresent();
      if (!known) {
        return List.of("due otherwise");
      }
      return List.of(is.get().isBefore(was.get()) ? "due earlier" : "due later");
    }
  }
}
