package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the address of an H2 database. */
class H2AddressTest {

  private static final String SETTINGS =
      ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;QUERY_CACHE_SIZE=64;LOCK_TIMEOUT=10000"
          + ";TRACE_LEVEL_FILE=0;PAGE_SIZE=4096";

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:file:/srv/records, jdbc:h2:steady:/srv/records",
    "jdbc:h2:/srv/records, jdbc:h2:steady:/srv/records",
    "jdbc:h2:file:C:/srv/records, jdbc:h2:steady:C:/srv/records",
    "jdbc:h2:file:/srv/12:30/records, jdbc:h2:steady:/srv/12:30/records",
    "jdbc:h2:nio:/srv/records, jdbc:h2:nio:/srv/records",
  })
  void address_getsFilesThatSurviveAnInterrupt(String given, String used) {
    assertThat(H2Address.of(given)).isEqualTo(used + SETTINGS);
  }

  @ParameterizedTest
  @CsvSource({
    "WRITE_DELAY=0",
    "OPTIMIZE_REUSE_RESULTS=0",
    "QUERY_CACHE_SIZE=8",
    "LOCK_TIMEOUT=500",
    "TRACE_LEVEL_FILE=1",
    "PAGE_SIZE=16384",
    "lock_timeout=500",
  })
  void settingOfTheHost_isNotGivenTwice(String setting) {
    var used = H2Address.of("jdbc:h2:file:/srv/records;" + setting);

    var name = setting.substring(0, setting.indexOf('=') + 1);
    assertThat(used).contains(";" + setting).containsOnlyOnce(name);
    assertThat(used.split("(?i)" + name, -1)).hasSize(2);
  }
}
