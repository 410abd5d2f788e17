package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;

class RuleOutcomesTest {

  private static final BrokenStore LAST_WRITER_WINS = BrokenGuards.all().get(0);
  private static final BrokenStore WRITES_AT_CLOSE = BrokenEndurances.all().get(2);

  @Test
  void rulesThatWereNotSelected_failTheRun() {
    var one = "required_rule2_closingAgainIsHarmless";
    var kit = List.<Class<?>>of(Trial.KitSpecimen.class);
    var trial = Trial.of(Fault.none(), selectNestedMethod(kit, StorageTck.LifeCycle.class, one));

    assertThat(trial.broken()).isEmpty();
    assertThat(trial.others())
        .singleElement()
        .asString()
        .startsWith("The storage rules [1, 3, 4, 5, 6, 7, 8, 9, 10, 11,")
        .contains("did not run", "\nMaybe ");
  }

  @Test
  void ruleThatIsSwitchedOff_failsTheRun() {
    var trial = Trial.of(Fault.none(), selectClass(SwitchingOffSpecimen.class));

    assertThat(trial.broken()).isEmpty();
    assertThat(trial.others()).singleElement().asString().startsWith("The storage rules [12] did");
  }

  @Test
  void rulesEndedByAnAssumption_failTheRun() {
    var trial = Trial.of(Fault.none(), selectClass(AssumingSpecimen.class));

    assertThat(trial.others())
        .singleElement()
        .asString()
        .startsWith("The storage rules " + StorageRules.numbers());
  }

  @Test
  void oneRuleAskedFor_runsAlone() {
    var other = Trial.of(LAST_WRITER_WINS.fault(), Map.of("tck.rule", "52"));
    var same = Trial.of(LAST_WRITER_WINS.fault(), Map.of("tck.rule", "51"));

    assertThat(other.broken()).isEmpty();
    assertThat(same.broken()).containsOnlyKeys(51);
    assertThat(other.others()).isEmpty();
    assertThat(same.others()).isEmpty();
  }

  @Test
  void failure_tellsRuleAndWhereToLookAndHowToRunItAgain() {
    var trial = Trial.of(LAST_WRITER_WINS.fault(), selectClass(SeededSpecimen.class));

    assertThat(trial.broken().get(51))
        .containsSubsequence(
            "Broken    rule 51: a guard behind or ahead of the head is refused",
            "Rule      *Required.* A guard behind the head of its journal, or ahead of it, MUST be",
            "Why       Otherwise the last writer wins",
            "Happened  ",
            "Expecting code to raise a throwable",
            "Look at   an update of the head row 'where sequence = ?'",
            "Again     -Dtck.rule=51 -Dtck.seed=2026");
  }

  @Test
  void ruleWithoutItsFault_isNotTestableAndNoPass() {
    var trial = Trial.of(Fault.none(), selectClass(FaultlessSpecimen.class));

    assertThat(trial.broken()).isEmpty();
    assertThat(trial.others()).isEmpty();
    assertThat(trial.tables())
        .singleElement()
        .asString()
        .startsWith(
            "storage rules                 passed        failed   not claimed  not testable\n")
        .contains(
            "\nrecording access                   7             0             0             1\n")
        .endsWith("\nnot claimed: 7\nnot testable: 67, 68, 75, 99, 100, 108");
  }

  @Test
  void storeThatRefusesToBeShared_claimsNoSharing() {
    var trial = Trial.of(Fault.none(), selectClass(LockingSpecimen.class));

    assertThat(trial.broken()).isEmpty();
    assertThat(trial.tables())
        .singleElement()
        .asString()
        .endsWith("\nnot claimed: 7, 141 to 145\nnot testable: 147");
  }

  @Test
  void storeThatIsKilled_isOpenedAgainUnclosed() {
    var sound = Trial.of(Fault.none(), selectClass(KillingSpecimen.class));
    var broken = Trial.of(WRITES_AT_CLOSE.fault(), selectClass(KillingSpecimen.class));

    assertThat(sound.broken()).isEmpty();
    assertThat(sound.tables()).singleElement().asString().endsWith("\nnot claimed: 7, 141 to 145");
    assertThat(broken.broken()).containsOnlyKeys(147);
  }

  @Test
  void brokenRule_standsInTheTable() {
    var trial = Trial.of(LAST_WRITER_WINS.fault());

    assertThat(trial.tables()).singleElement().asString().endsWith("\nfailed: 51\nnot claimed: 7");
  }

  /** A vendor who provides no faults. */
  static class FaultlessSpecimen extends StorageTck {
    FaultlessSpecimen() {}

    @Override
    protected Storage open(StorageOptions options) {
      return Trial.shelf.open(options);
    }
  }

  /** A vendor whose store locks the space that it has open. */
  static class LockingSpecimen extends Trial.KitSpecimen {
    LockingSpecimen() {}

    @Override
    protected Storage open(StorageOptions options) {
      if (Trial.shelf.isOpen(options.getSpace())) {
        throw new StorageUnavailableException(new IllegalStateException("locked"));
      }
      return super.open(options);
    }
  }

  /** A vendor who can make a store give up its lock without closing it. */
  static final class KillingSpecimen extends LockingSpecimen {
    @Override
    protected boolean kill(Storage store) {
      Shelf.handle(store).close();
      return true;
    }
  }

  /** A vendor who left out a rule. */
  @ExtendWith(WithoutRule12.class)
  static class SwitchingOffSpecimen extends Trial.KitSpecimen {}

  /** A vendor whose database is not there. */
  static class AssumingSpecimen extends Trial.KitSpecimen {
    @Override
    protected Storage open(StorageOptions options) {
      return Assumptions.abort("There is no database.");
    }
  }

  /** A vendor who runs the kit again with the seed of a failure. */
  static class SeededSpecimen extends StorageTck {
    SeededSpecimen() {
      super(2026);
    }

    @Override
    protected Storage open(StorageOptions options) {
      return Trial.shelf.open(options);
    }
  }

  static final class WithoutRule12 implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return context.getDisplayName().startsWith("rule 12:")
          ? ConditionEvaluationResult.disabled("left out")
          : ConditionEvaluationResult.enabled("not left out");
    }
  }
}
