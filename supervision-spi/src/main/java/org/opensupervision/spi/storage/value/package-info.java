/** What storage is made of: bytes, digests, and the ids that compare byte for byte. */
@NullMarked
@ValueStyle
package org.opensupervision.spi.storage.value;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
