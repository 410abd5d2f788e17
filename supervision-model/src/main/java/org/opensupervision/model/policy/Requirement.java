package org.opensupervision.model.policy;

/**
 * What one clause asks for: one of seven kinds.
 *
 * <p>The kinds are closed. Sixty kinds of rule found in published policies fold into these; each is
 * one type in this package and is enacted by one rule.
 */
public sealed interface Requirement
    permits Recurrence, Deadline, Quality, Coverage, Retention, Access, Statement {}
