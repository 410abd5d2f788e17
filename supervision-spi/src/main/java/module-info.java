/** What vendors implement to connect supervision with their own systems. */
module org.opensupervision.spi {
  requires transitive org.opensupervision.model;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires org.slf4j;

  exports org.opensupervision.spi;
}
