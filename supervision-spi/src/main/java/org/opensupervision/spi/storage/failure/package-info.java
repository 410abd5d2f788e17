/**
 * Everything that can go wrong in storage: a closed list, in which each failure says whether to try
 * again.
 */
@NullMarked
package org.opensupervision.spi.storage.failure;

import org.jspecify.annotations.NullMarked;
