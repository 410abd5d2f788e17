/** Tests of the stores, on real databases. */
@NullMarked
package org.opensupervision.storage.jdbc;

import org.jspecify.annotations.NullMarked;
