/** Shows a vendor whether an implementation of the SPI keeps its numbered rules. */
module org.opensupervision.tck {
  requires transitive org.opensupervision.spi;
  requires transitive org.junit.jupiter.api;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static transitive net.jqwik.api;
  requires org.assertj.core;

  exports org.opensupervision.tck.arbitrary;
  exports org.opensupervision.tck.storage;

  opens org.opensupervision.tck.storage to
      org.junit.platform.commons;
}
