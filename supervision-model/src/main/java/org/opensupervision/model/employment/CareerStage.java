package org.opensupervision.model.employment;

/** A stage of a practitioner's career that policies make a difference by. */
public enum CareerStage {
  /** On a placement before qualifying. */
  STUDENT,

  /** In the assessed and supported year in employment of a newly qualified social worker. */
  ASYE,

  /** Past the assessed year. */
  QUALIFIED,

  /** Recognised by the organisation as experienced or advanced. */
  EXPERIENCED
}
