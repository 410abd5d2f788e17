/**
 * Reads policies from files, and keeps those that come with the library.
 *
 * <p>Start with {@link org.opensupervision.rules.policy.Policies}. A file is read strictly: what is
 * not understood is refused, with its place, and everything that is wrong is said at once.
 */
@NullMarked
package org.opensupervision.rules.policy;

import org.jspecify.annotations.NullMarked;
