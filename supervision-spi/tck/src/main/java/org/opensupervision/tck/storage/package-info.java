/**
 * The kit for stores: a vendor extends {@link org.opensupervision.tck.storage.StorageTck} and
 * writes one method.
 */
@NullMarked
package org.opensupervision.tck.storage;

import org.jspecify.annotations.NullMarked;
