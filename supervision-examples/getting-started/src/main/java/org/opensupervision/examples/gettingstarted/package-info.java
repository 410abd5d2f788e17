/** The first steps with the library; the snippets of the documents are regions of this package. */
@NullMarked
package org.opensupervision.examples.gettingstarted;

import org.jspecify.annotations.NullMarked;
