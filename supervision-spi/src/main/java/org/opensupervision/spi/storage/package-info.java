/**
 * What a vendor implements to keep supervision records, in a few methods.
 *
 * <p>Start with {@link org.opensupervision.spi.storage.Storage}, the whole of a store, and {@link
 * org.opensupervision.spi.storage.CommitDoor}, its one door in. A store keeps opaque bytes and a
 * small index; what they mean stays in the library. The rules have numbers that run through the
 * whole package and are never used again; the kit {@code supervision-tck} checks them by number.
 */
@NullMarked
@ValueStyle
package org.opensupervision.spi.storage;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
