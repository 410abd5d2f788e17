/**
 * Measures the library beside its peers: {@link org.opensupervision.examples.benchmarks.Main} runs
 * it.
 */
@NullMarked
package org.opensupervision.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
