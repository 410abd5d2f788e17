package org.opensupervision.model.condition;

/**
 * A condition over named attributes of a person, a case or an event.
 *
 * <p>Which attributes exist, and of which type, is checked when a policy is read: an unknown one is
 * an error with its place and never a silent "no".
 */
public sealed interface Condition permits AllOf, AnyOf, Not, Comparison, Held {}
