/** The reference store, which keeps everything in memory and nothing after that. */
@NullMarked
package org.opensupervision.spi.storage.memory;

import org.jspecify.annotations.NullMarked;
