package org.opensupervision.model.session;

/** Why a session was called off. */
public enum CancellationReason {
  /** One of the two is on sickness leave. */
  SICKNESS,

  /** Other work came first. */
  WORK_PRESSURE,

  /** An immediate emergency. */
  EMERGENCY,

  /** Leave of one of the two. */
  LEAVE,

  /** Any other reason. */
  OTHER
}
