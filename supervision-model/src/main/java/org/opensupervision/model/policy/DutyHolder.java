package org.opensupervision.model.policy;

/** Who has to see to a duty, by the relation to the person or the case that it is about. */
public enum DutyHolder {
  /** The person who is supervised. */
  WORKER,

  /** The person's supervisor; for a case, the supervisor of the worker it is allocated to. */
  SUPERVISOR,

  /** The supervisor's own line manager. */
  SUPERVISORS_MANAGER,

  /** The manager of the group of teams. */
  GROUP_MANAGER,

  /** Human resources. */
  HUMAN_RESOURCES;

  /** Returns whether facts can tell who it is; otherwise only the organisation knows. */
  public boolean isTold() {
    return this != GROUP_MANAGER && this != HUMAN_RESOURCES;
  }
}
