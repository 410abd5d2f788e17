package org.opensupervision.rules.comparison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;

/** One duty that both assessments have, with another due date or another status in each. */
public final class ChangedDuty {
  private final Finding before;
  private final Finding after;

  ChangedDuty(Finding before, Finding after) {
    this.before = before;
    this.after = after;
  }

  static boolean isChange(Finding before, Finding after) {
    return before.getStatus() != after.getStatus()
        || !before.getObligation().getDue().equals(after.getObligation().getDue());
  }

  /** Returns how the duty stands in the first assessment. */
  public Finding getBefore() {
    return before;
  }

  /** Returns how the duty stands in the second assessment. */
  public Finding getAfter() {
    return after;
  }

  /** Returns whether it falls due earlier in the second; both must have a due date. */
  public boolean isDueEarlier() {
    return compareDue((was, is) -> is.isBefore(was));
  }

  /** Returns whether it falls due later in the second; both must have a due date. */
  public boolean isDueLater() {
    return compareDue((was, is) -> is.isAfter(was));
  }

  /** Returns whether its status differs; the due date may differ too. */
  public boolean isStatusChanged() {
    return before.getStatus() != after.getStatus();
  }

  /** Returns whether it is overdue in the second only. */
  public boolean isNewlyOverdue() {
    return isStatusChanged() && after.getStatus() == Status.OVERDUE;
  }

  /** Returns whether it is overdue in the first only. */
  public boolean isNoLongerOverdue() {
    return isStatusChanged() && before.getStatus() == Status.OVERDUE;
  }

  private boolean compareDue(BiPredicate<LocalDate, LocalDate> comparison) {
    Optional<LocalDate> was = before.getObligation().getDue();
    Optional<LocalDate> is = after.getObligation().getDue();
    return was.isPresent() && is.isPresent() && comparison.test(was.get(), is.get());
  }

  @Override
  public String toString() {
    return "ChangedDuty{id=" + before.getObligation().getId() + "}";
  }
}
