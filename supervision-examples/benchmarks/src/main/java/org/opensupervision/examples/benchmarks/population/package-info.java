/** The made-up supervisees that every peer assesses, and what all peers must agree on. */
@NullMarked
package org.opensupervision.examples.benchmarks.population;

import org.jspecify.annotations.NullMarked;
