package org.opensupervision.model.employment;

/** Why a member of staff is absent. */
public enum AbsenceKind {
  /** Leave that is part of the contract. */
  ANNUAL_LEAVE,

  /** Sickness. */
  SICKNESS,

  /** Maternity, paternity, adoption or parental leave. */
  FAMILY_LEAVE,

  /** An agreed career break. */
  CAREER_BREAK,

  /** Work for another body for a time. */
  SECONDMENT,

  /** Any other reason. */
  OTHER
}
