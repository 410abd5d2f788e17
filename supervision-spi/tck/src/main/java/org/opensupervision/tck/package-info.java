/** The compatibility kit: one class for a vendor to extend for each interface of the SPI. */
@NullMarked
package org.opensupervision.tck;

import org.jspecify.annotations.NullMarked;
