package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenStoresTest {

  @ParameterizedTest
  @MethodSource("brokenStores")
  void storeBrokenInOneWay_isCaughtByThatRuleAlone(BrokenStore store) {
    var trial = Trial.of(store.fault());

    assertThat(trial.broken().keySet())
        .as(() -> "rules broken by it: " + trial.broken())
        .containsExactly(store.rule());
    assertThat(trial.others()).isEmpty();
  }

  @Test
  void soundStore_breaksNoRule() {
    var trial = Trial.of(Fault.none());

    assertThat(trial.broken()).isEmpty();
    assertThat(trial.others()).isEmpty();
  }

  @Test
  void everyRule_hasABrokenStore() {
    var rules = new TreeSet<Integer>();
    brokenStores().forEach(store -> rules.add(store.rule()));

    assertThat(rules).isEqualTo(StorageRules.numbers());
  }

  static Stream<BrokenStore> brokenStores() {
    return Stream.of(
            BrokenLifeCycles.all(),
            BrokenJournals.all(),
            BrokenDuePages.all(),
            BrokenDueRows.all(),
            BrokenGuards.all(),
            BrokenCommands.all(),
            BrokenRaces.all(),
            BrokenContracts.all(),
            BrokenListings.all(),
            BrokenRanges.all(),
            BrokenCommitLimits.all(),
            BrokenCollisions.all(),
            BrokenFaults.all(),
            BrokenErasures.all(),
            BrokenHolds.all(),
            BrokenOutboxes.all(),
            BrokenSettlements.all(),
            BrokenMembers.all(),
            BrokenSpaces.all(),
            BrokenReopenings.all(),
            BrokenAfterwards.all(),
            BrokenAccessLogs.all(),
            BrokenSharings.all(),
            BrokenSettlementFaults.all(),
            BrokenEndurances.all())
        .flatMap(List::stream);
  }
}
