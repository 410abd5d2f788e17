/** Holds the architecture: every rule here is asked of the whole reactor, and shown to bite. */
@NullMarked
package org.opensupervision.architecture;

import org.jspecify.annotations.NullMarked;
