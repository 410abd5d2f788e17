package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.engine.Leavers.LEFT;
import static org.opensupervision.rules.engine.Leavers.TODAY;
import static org.opensupervision.rules.engine.Leavers.order;
import static org.opensupervision.rules.engine.Told.ANN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.file.LegalHoldPlaced;
import org.opensupervision.rules.engine.destruction.DestructionProposal;
import org.opensupervision.rules.engine.destruction.LeftFile;
import org.opensupervision.rules.engine.destruction.LeftReason;
import org.opensupervision.rules.engine.intake.IntakeProgress;
import org.opensupervision.rules.fact.FactsFile;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.value.JournalId;

/** Legal holds: facts, and holds of the store, placed and lifted in one commit. */
class HoldingFilesTest {
  private static final JournalId FILE = JournalId.of("person/p-104");

  private final TestClock clock = new TestClock(TODAY);
  private final List<HoldChange> holds = new ArrayList<>();
  private final BreakableStorage storage =
      new BreakableStorage(clock) {
        @Override
        public Receipt commit(Commit commit) {
          holds.addAll(commit.getHolds());
          return super.commit(commit);
        }
      };
  @AutoClose private final Host host = Leavers.host(storage, clock);

  @Test
  void holdThatIsRecorded_isPlacedInTheStoreUnderTheIdOfTheFact() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    var placed = Leavers.held(ANN, "claim", TODAY);

    host.record("hold", placed);

    assertThat(holds).containsExactly(HoldChange.placed(FILE, placed.getId().getValue()));
  }

  @Test
  void secondHoldOfTheSameName_isLiftedWithTheFirst() {
    var one = Leavers.held(ANN, "claim", LEFT);
    var two = Leavers.held(ANN, "claim", LEFT.plusDays(1));
    var other = Leavers.held(ANN, "inquiry", LEFT);
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("holds", one, two, other);
    holds.clear();

    host.record("lifted", Leavers.lifted(ANN, "claim", LEFT.plusDays(9)));

    assertThat(holds)
        .containsExactlyInAnyOrder(
            HoldChange.lifted(FILE, one.getId().getValue()),
            HoldChange.lifted(FILE, two.getId().getValue()));
  }

  @Test
  void holdThatWasAMistake_isLifted() {
    var wrong = Leavers.held(ANN, "claim", LEFT);
    var right = LegalHoldPlaced.builder().hold("inquiry").supersedes(wrong.getId());
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("wrong", wrong);
    holds.clear();

    host.record("right", Told.of(right, ANN, LEFT, "right"));

    assertThat(holds)
        .containsExactlyInAnyOrder(
            HoldChange.lifted(FILE, wrong.getId().getValue()), HoldChange.placed(FILE, "right"));
  }

  @Test
  void otherFacts_changeNoHold() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("hold", Leavers.held(ANN, "claim", TODAY));
    holds.clear();

    host.record("late", Told.held(ANN, LEFT.minusDays(2)));

    assertThat(holds).isEmpty();
  }

  @Test
  void holdOfAFactsFile_isPlacedToo(@TempDir Path folder) {
    var facts = new ArrayList<>(List.of(Leavers.leaver(ANN, LEFT)));
    facts.add(Leavers.held(ANN, "claim", TODAY));
    FactsFile.write(folder.resolve("facts.jsonl"), facts);

    host.engine.takeIn(folder.resolve("facts.jsonl"), IntakeProgress.NONE);

    assertThat(holds).hasSize(1);
  }

  @Test
  void storeWithoutHolds_keepsTheFact() {
    var plain = new BreakableStorage();
    try (var other = new Host(plain, clock, Leavers.policy())) {
      other.record("ann", Leavers.leaver(ANN, LEFT));
      other.record("hold", Leavers.held(ANN, "claim", TODAY));

      assertThat(other.engine.file(ANN).getJournal().getFacts())
          .hasAtLeastOneElementOfType(LegalHoldPlaced.class);
    }
  }

  @Test
  void heldFile_isListedAndNotProposed() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("hold", Leavers.held(ANN, "claim", TODAY));

    var proposal = host.engine.proposeDestruction();

    assertThat(proposal.getFiles()).isEmpty();
    assertThat(reasons(proposal.getLeft())).containsExactly(LeftReason.HELD);
  }

  @Test
  void heldRecordOfACase_isListedAndNotProposed() {
    host.record("case", Leavers.closedCase(LEFT));
    host.record("hold", Leavers.caseHeld(TODAY));

    assertThat(reasons(host.engine.proposeDestruction().getLeft()))
        .containsExactly(LeftReason.HELD);
    assertThat(holds).hasSize(1);
  }

  @Test
  void holdBetweenProposalAndOrder_wins() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    var proposal = host.engine.proposeDestruction();
    host.record("hold", Leavers.held(ANN, "claim", TODAY));

    assertThat(reasons(destroy("o-1", proposal))).containsExactly(LeftReason.HELD);
    assertThat(host.engine.file(ANN).getErased()).isZero();
  }

  @Test
  void holdThatBeginsLater_winsBeforeIt() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("hold", Leavers.held(ANN, "claim", TODAY.plusDays(5)));

    var proposal = host.engine.proposeDestruction();

    assertThat(proposal.getFiles()).hasSize(1);
    assertThat(reasons(destroy("o-1", proposal))).containsExactly(LeftReason.HELD);
  }

  @Test
  void liftedHold_letsTheFileGoOnTheDayAfter() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("hold", Leavers.held(ANN, "claim", TODAY));
    host.record("lifted", Leavers.lifted(ANN, "claim", TODAY));
    assertThat(host.engine.proposeDestruction().getFiles()).isEmpty();
    clock.goTo(TODAY.plusDays(1));

    var proposal = host.engine.proposeDestruction();

    assertThat(proposal.getFiles())
        .singleElement()
        .satisfies(file -> assertThat(file.getOpens()).isEqualTo(TODAY.plusDays(1)));
    assertThat(destroy("o-1", proposal)).isEmpty();
    assertThat(host.engine.file(ANN).getJournal().getFacts())
        .extracting(Fact::getOccurredOn)
        .containsExactly(TODAY.plusDays(1));
  }

  @Test
  void heldFileThatWasBroughtBack_isNotProposed() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    destroy("o-1", host.engine.proposeDestruction());
    host.record("old", Leavers.leaver(ANN, LEFT));
    host.record("hold", Leavers.held(ANN, "claim", TODAY));

    assertThat(host.engine.proposeDestruction().getFiles()).isEmpty();
  }

  private List<LeftFile> destroy(String id, DestructionProposal proposal) {
    return host.engine.destroy(order(id, proposal)).getLeft();
  }

  private static List<LeftReason> reasons(List<LeftFile> left) {
    return left.stream().map(LeftFile::getReason).toList();
  }
}
