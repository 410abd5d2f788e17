package org.opensupervision.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How an H2 database is addressed, so that it keeps what it acknowledges. */
final class H2Address {

  private static final String H2 = "jdbc:h2:";

  /**
   * Results that are used again may be older than what was committed since, and a trace file beside
   * the database would hold statements that failed. Each commit writes whole pages, so that smaller
   * ones make the file grow less.
   */
  private static final List<String> SETTINGS =
      List.of(
          "WRITE_DELAY=0",
          "OPTIMIZE_REUSE_RESULTS=0",
          "QUERY_CACHE_SIZE=64",
          "LOCK_TIMEOUT=10000",
          "TRACE_LEVEL_FILE=0",
          "PAGE_SIZE=4096");

  /** One letter before a colon is a drive of Windows. */
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9]+:.*");

  private H2Address() {}

  static void set(HikariConfig config, String url, int statementSeconds) {
    register();
    config.setJdbcUrl(of(url));
    config.setConnectionInitSql("SET QUERY_TIMEOUT " + 1_000 * statementSeconds);
  }

  private static void register() {
    try {
      SteadyFiles.register();
    } catch (LinkageError without) {
      throw Refusals.withoutDriver();
    }
  }

  /**
   * Returns the address with a file system that opens its file again when an interrupt has closed
   * it.
   *
   * <p>The threads of a store are not interrupted, but a pool may interrupt its own.
   */
  static String of(String url) {
    requireDelay(url);
    var rest = url.substring(H2.length());
    var place = rest.startsWith("file:") ? rest.substring("file:".length()) : rest;
    var address = new StringBuilder(H2);
    address.append(SCHEME.matcher(place).matches() ? "" : "steady:").append(place);
    SETTINGS.stream()
        .filter(setting -> !isSet(url, setting))
        .forEach(setting -> address.append(';').append(setting));
    return address.toString();
  }

  /** H2 refuses a setting that is given twice. */
  private static boolean isSet(String url, String setting) {
    var name = setting.substring(0, setting.indexOf('=') + 1);
    return url.toUpperCase(Locale.ROOT).contains(";" + name);
  }

  private static void requireDelay(String url) {
    for (var part : url.toUpperCase(Locale.ROOT).split(";", -1)) {
      if (part.startsWith("WRITE_DELAY=") && !part.equals("WRITE_DELAY=0")) {
        throw Refusals.unsafe("WRITE_DELAY", part.substring("WRITE_DELAY=".length()), "0");
      }
    }
  }
}
