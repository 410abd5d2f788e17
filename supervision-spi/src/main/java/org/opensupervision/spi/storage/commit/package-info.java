/** What goes through the one door in, and the receipt that comes back. */
@NullMarked
@ValueStyle
package org.opensupervision.spi.storage.commit;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
