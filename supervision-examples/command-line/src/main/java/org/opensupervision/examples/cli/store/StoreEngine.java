package org.opensupervision.examples.cli.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.engine.SupervisionEngine;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.failure.StorageException;
import org.opensupervision.spi.storage.value.Bytes;

/** Opens an engine on a file. */
final class StoreEngine {
  private static final String SPACE = "supervision";
  private static final int KEY_LENGTH = 32;

  private StoreEngine() {}

  static SupervisionEngine open(
      Path file, PolicyStack policies, WorkingCalendar calendar, LocalDate today) {
    try {
      return SupervisionEngine.builder()
          .policies(policies)
          .calendar(calendar)
          .store("jdbc", options(file))
          .clock(Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
          .open();
    } catch (StorageException refused) {
      throw StoreChecks.refused(file, refused);
    } catch (SupervisionException refused) {
      throw ofStore(file, refused);
    }
  }

  /** What the store refuses is told in words of ours, and everything else as it is. */
  private static SupervisionException ofStore(Path file, SupervisionException refused) {
    var code = refused.getProblems().get(0).getCode();
    if (code.equals("jdbc.in-use")) {
      return new StoreInUseException(file);
    }
    return code.startsWith("jdbc.") ? StoreChecks.refused(file, code) : refused;
  }

  /** No cursor outlives the process, so that a new key will do each time. */
  private static StorageOptions options(Path file) {
    var key = new byte[KEY_LENGTH];
    new SecureRandom().nextBytes(key);
    return StorageOptions.builder()
        .space(SPACE)
        .cursorKey(Bytes.of(key))
        .putSetting("url", url(file))
        .build();
  }

  /** H2 puts the suffix behind the name by itself. */
  private static String url(Path file) {
    String name = file.toAbsolutePath().toString();
    String database = name.substring(0, name.length() - StoreFile.SUFFIX.length());
    return "jdbc:h2:file:" + database;
  }
}
