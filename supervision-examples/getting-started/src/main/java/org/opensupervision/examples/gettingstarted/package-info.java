/** The first steps with the library; the Java of the README is taken from here. */
@NullMarked
package org.opensupervision.examples.gettingstarted;

import org.jspecify.annotations.NullMarked;
