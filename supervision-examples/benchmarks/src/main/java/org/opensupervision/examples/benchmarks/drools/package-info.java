/** The same four rules for Drools. */
@NullMarked
package org.opensupervision.examples.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
