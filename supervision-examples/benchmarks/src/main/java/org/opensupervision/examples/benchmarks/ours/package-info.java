/** The same four rules as a policy of this library, and its several ways to answer. */
@NullMarked
package org.opensupervision.examples.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
