/**
 * Facts kept in a file between two runs, in a database that needs no server.
 *
 * <p>Start with {@link org.opensupervision.examples.cli.store.StoreFile}.
 */
@NullMarked
package org.opensupervision.examples.cli.store;

import org.jspecify.annotations.NullMarked;
