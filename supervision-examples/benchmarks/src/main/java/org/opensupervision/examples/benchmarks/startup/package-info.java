/** How long a fresh virtual machine takes to its first answer, and how much has to be on disk. */
@NullMarked
package org.opensupervision.examples.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
