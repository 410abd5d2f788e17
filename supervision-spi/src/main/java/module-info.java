/** What vendors implement to connect supervision with their own systems. */
module org.opensupervision.spi {
  requires transitive org.opensupervision.model;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires org.slf4j;

  exports org.opensupervision.spi;
  exports org.opensupervision.spi.storage;
  exports org.opensupervision.spi.storage.commit;
  exports org.opensupervision.spi.storage.due;
  exports org.opensupervision.spi.storage.failure;
  exports org.opensupervision.spi.storage.journal;
  exports org.opensupervision.spi.storage.memory;
  exports org.opensupervision.spi.storage.outbox;
  exports org.opensupervision.spi.storage.value;

  uses org.opensupervision.spi.storage.StorageProvider;

  provides org.opensupervision.spi.storage.StorageProvider with
      org.opensupervision.spi.storage.memory.MemoryStorageProvider;
}
