/**
 * Four rules written by hand in several ways, from the practical limit to an explanation of
 * everything.
 */
@NullMarked
package org.opensupervision.examples.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
