/** How vendors are found, once for every kind of vendor. */
@NullMarked
package org.opensupervision.spi;

import org.jspecify.annotations.NullMarked;
