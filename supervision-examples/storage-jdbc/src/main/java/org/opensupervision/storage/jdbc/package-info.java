/**
 * Stores that keep everything in a relational database: H2 or PostgreSQL.
 *
 * <p>Start with {@link org.opensupervision.storage.jdbc.JdbcStorageProvider}, which has a pool of
 * its own, or with {@link org.opensupervision.storage.jdbc.JdbcStorage} over a data source of the
 * host. Settings, tables and what is refused stand in {@code docs/guide/jdbc-storage.md}.
 */
@NullMarked
package org.opensupervision.storage.jdbc;

import org.jspecify.annotations.NullMarked;
