package org.opensupervision.tck.storage;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;

/**
 * Checks every numbered rule of {@code org.opensupervision.spi.storage} on one vendor's store.
 *
 * <p>A vendor extends this class in a test and says how a store is opened:
 *
 * <pre>{@code
 * class AcmeStorageTest extends StorageTck {
 *   @Override
 *   protected Storage open(StorageOptions options) {
 *     return new AcmeStorageProvider().open(options);
 *   }
 * }
 * }</pre>
 *
 * <p>Each check opens a space that nobody has used, so a shared database need not be emptied.
 * Required rules cannot be declined. An optional rule is skipped, with its reason, when the
 * capabilities do not claim it. A rule that did not run for any other reason fails the run. A
 * failure tells the rule, what to look at, and how to run that rule again:
 *
 * <pre>{@code
 * -Dtck.rule=51 -Dtck.seed=4275424065213691724
 * }</pre>
 *
 * <p>Checks never wait for time to pass. More rules are added by adding checks.
 */
@ExtendWith(RuleOutcomes.class)
public abstract class StorageTck {

  private final long seed;

  /** Makes the kit with the seed of the system property {@code tck.seed}, or else a new one. */
  protected StorageTck() {
    this(Long.getLong("tck.seed", new SecureRandom().nextLong()));
  }

  /** Makes the kit with a seed, from which everything random but the names of spaces is drawn. */
  protected StorageTck(long seed) {
    this.seed = seed;
  }

  /**
   * Opens the store under test: what it holds for these options, or an empty store if they name a
   * space that is new.
   *
   * <p>A vendor's own settings are added with {@code
   * StorageOptions.builder().from(options).putSetting(…)}.
   */
  protected abstract Storage open(StorageOptions options);

  final long getSeed() {
    return seed;
  }

  @Nested
  @DisplayName("life cycle")
  class LifeCycle extends LifeCycleRules {
    LifeCycle() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("reading journals")
  class ReadingJournals extends JournalRules {
    ReadingJournals() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("reading due rows in pages")
  class PagingDueRows extends DuePageRules {
    PagingDueRows() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("keeping due rows")
  class KeepingDueRows extends DueRowRules {
    KeepingDueRows() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("guards")
  class Guards extends GuardRules {
    Guards() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("commands")
  class Commands extends CommandRules {
    Commands() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("several at once")
  class SeveralAtOnce extends RaceRules {
    SeveralAtOnce() {
      super(StorageTck.this);
    }
  }
}
