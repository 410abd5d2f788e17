package org.opensupervision.model.amount;

/** The time, or the work, for which an amount is asked. */
public sealed interface Window permits CalendarPeriod, RollingWindow, WorkUnit {}
