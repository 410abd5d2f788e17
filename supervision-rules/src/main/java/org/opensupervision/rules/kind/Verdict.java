package org.opensupervision.rules.kind;

import org.opensupervision.model.assessment.Status;

/**
 * What a rule found about one duty.
 *
 * @param due the last day in time; {@code Days.NEVER} where it is not known
 * @param status how it stands
 * @param stage the stage that decided, from 0
 * @param anchorKind what kind of thing it counts from
 * @param anchor what it counts from, by its position among its kind
 * @param answer what met it, by its position; the last day to meet it where it was missed; for what
 *     is kept, or may still be met, the day that was asked about
 */
public record Verdict(
    int due, Status status, int stage, Anchor anchorKind, int anchor, int answer) {

  Verdict inStage(int other) {
    return new Verdict(due, status, other, anchorKind, anchor, answer);
  }

  /** Returns whether it was met, in time or late. */
  public boolean isMet() {
    return status == Status.MET || status == Status.MET_LATE;
  }
}
