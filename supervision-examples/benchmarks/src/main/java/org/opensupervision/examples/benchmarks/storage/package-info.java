/** Stores and bare tables on the same databases, to be compared. */
@NullMarked
package org.opensupervision.examples.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
