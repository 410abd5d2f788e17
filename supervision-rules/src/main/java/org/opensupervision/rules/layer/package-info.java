/**
 * Policies that build on one another: the layers from a national standard to a team's own rules,
 * and the versions of each.
 *
 * <p>A layer may tighten what lies below it and never loosen it. {@link
 * org.opensupervision.rules.layer.PolicyStack} holds the policies of one organisation, checked.
 */
@NullMarked
package org.opensupervision.rules.layer;

import org.jspecify.annotations.NullMarked;
