package org.opensupervision.tck.storage;

import java.security.SecureRandom;
import java.util.Optional;
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
 * capabilities do not claim it. Some rules need a fault: without the methods below that provide one
 * they are not testable, which is printed and is no pass. A rule that did not run for any other
 * reason fails the run. A failure tells the rule and its reason, what happened, what to look at,
 * and how to run that rule again:
 *
 * <pre>{@code
 * -Dtck.rule=51 -Dtck.seed=4275424065213691724
 * }</pre>
 *
 * <p>A store that hangs fails the rule at which it does: opening, checking and closing may take 60
 * seconds each, or as many as {@code -Dtck.seconds} says, and each runs in a thread of its own.
 *
 * <p>A table of what passed, failed, was not claimed and was not testable is printed at the end.
 * Stores are opened with a clock that the kit moves, and checks never wait for time to pass. More
 * rules are added by adding checks.
 */
@ExtendWith({RuleOutcomes.class, TimeLimit.class})
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

  /**
   * Makes the next commit or settlement happen and its answer get lost, as when a connection is cut
   * in between.
   *
   * <p>By default it does nothing, and rules 68 and 99 are not testable.
   *
   * @param store the store, as {@link #open} returned it
   * @return whether that can be done here
   */
  protected boolean loseNextAnswer(Storage store) {
    return false;
  }

  /**
   * Makes the next commit fail at one of its steps, such as its second statement, and later ones
   * work again. If the commit has fewer steps, it works.
   *
   * <p>By default it does nothing, and rule 67 is not testable.
   *
   * @param store the store, as {@link #open} returned it
   * @param step the number of the step, from 1
   * @return whether that can be done here
   */
  protected boolean failNextCommit(Storage store, int step) {
    return false;
  }

  /**
   * Makes what the store needs unreachable, such as its database.
   *
   * <p>By default it does nothing, and rules 75, 100 and 108 are not testable.
   *
   * @param store the store, as {@link #open} returned it
   * @return what makes it reachable again; empty if that cannot be done here
   */
  protected Optional<Runnable> cutOff(Storage store) {
    return Optional.empty();
  }

  /**
   * Ends a store without closing it, as when its process is killed: what it only holds in memory is
   * gone, and so are its locks.
   *
   * <p>By default it does nothing, and the space is opened once more while this store is open. Rule
   * 147 is not testable where the store refuses that.
   *
   * @param store the store, as {@link #open} returned it; it is not used any more
   * @return whether that can be done here
   */
  protected boolean kill(Storage store) {
    return false;
  }

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

  @Nested
  @DisplayName("claims, clock and failures")
  class Contract extends ContractRules {
    Contract() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("keeping the parts")
  class KeepingParts extends KeepingRules {
    KeepingParts() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("listing journals")
  class ListingJournals extends ListingRules {
    ListingJournals() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("much, and any range")
  class MuchAndAnyRange extends RangeRules {
    MuchAndAnyRange() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("limits of commits")
  class LimitsOfCommits extends CommitLimitRules {
    LimitsOfCommits() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("collisions")
  class Collisions extends CollisionRules {
    Collisions() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("faults")
  class Faults extends FaultRules {
    Faults() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("erasing")
  class Erasing extends ErasureRules {
    Erasing() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("holding")
  class Holding extends HoldRules {
    Holding() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("claiming messages")
  class ClaimingMessages extends OutboxClaimRules {
    ClaimingMessages() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("settling messages")
  class SettlingMessages extends OutboxSettlementRules {
    SettlingMessages() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("recording access")
  class RecordingAccess extends AccessRules {
    RecordingAccess() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("going on")
  class GoingOn extends EnduranceRules {
    GoingOn() {
      super(StorageTck.this);
    }
  }

  @Nested
  @DisplayName("sharing a space")
  class SharingSpaces extends SharingRules {
    SharingSpaces() {
      super(StorageTck.this);
    }
  }
}
