/** Keeps supervision records in a relational database: H2 or PostgreSQL. */
module org.opensupervision.storage.jdbc {
  requires transitive java.sql;
  requires transitive org.opensupervision.spi;
  requires static com.h2database;
  requires static org.jspecify;
  requires com.zaxxer.hikari;

  exports org.opensupervision.storage.jdbc;

  provides org.opensupervision.spi.storage.StorageProvider with
      org.opensupervision.storage.jdbc.JdbcStorageProvider;
}
