package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.Leavers.LEFT;
import static org.opensupervision.rules.engine.Leavers.TODAY;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.SUE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.engine.destruction.LeftFile;
import org.opensupervision.rules.engine.destruction.LeftReason;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;

/** What is listed to be destroyed, and what is kept all the same and why. */
class ProposingTest {
  private final TestClock clock = new TestClock(TODAY);
  private final BreakableStorage storage = new BreakableStorage(clock);
  @AutoClose private Host host = Leavers.host(storage, clock);

  @Test
  void fileWhoseTimeIsOver_isProposedWithClauseDayAndReasons() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("ben", Leavers.leaver(BEN, LEFT.plusDays(2)));

    var proposal = host.engine.proposeDestruction();

    assertThat(proposal.getTotal()).isEqualTo(2);
    assertThat(proposal.getFiles()).hasSize(1);
    var file = proposal.getFiles().get(0);
    assertThat(file.getSubject()).isEqualTo(ANN);
    assertThat(file.getClauses()).containsExactly(ClauseId.of(Leavers.KEEP));
    assertThat(file.getOpens()).isEqualTo(LocalDate.of(2030, 6, 2));
    assertThat(file.getDue()).contains(LocalDate.of(2030, 7, 2));
    assertThat(file.getEntries()).isEqualTo(4);
    assertThat(file.getReasons()).hasSize(1);
    assertThat(file.toString()).doesNotContain("2030");
    assertThat(host.engine.file(ANN).getErased()).isZero();
  }

  @Test
  void fileOnTheDayBeforeItOpens_isNotProposed() {
    host.record("ann", Leavers.leaver(ANN, TODAY.minusYears(2).plusDays(1)));

    var proposal = host.engine.proposeDestruction();

    assertThat(proposal.getFiles()).isEmpty();
    assertThat(proposal.getLeft()).isEmpty();
  }

  @Test
  void clauseThatKeepsItLonger_keepsIt() {
    tell("keep: 3 years\nafter: employment ended\npart: supervision file");
    host.record("ann", Leavers.leaver(ANN, LEFT));

    assertThat(left()).containsExactly(LeftReason.KEPT_LONGER);
    clock.goTo(TODAY.plusYears(1));
    assertThat(host.engine.proposeDestruction().getFiles())
        .singleElement()
        .satisfies(file -> assertThat(file.getClauses()).hasSize(2))
        .satisfies(file -> assertThat(file.getOpens()).isEqualTo(LEFT.plusYears(3)));
  }

  @Test
  void partThatTheHostKeeps_isListedAndKeepsWhatItRestsOn() {
    tell("keep: 3 years\nafter: employment ended\npart: supervision log");
    host.record("ann", Leavers.leaver(ANN, LEFT));

    assertThat(left()).containsExactly(LeftReason.INTERTWINED);
    clock.goTo(TODAY.plusYears(1));
    assertThat(left()).containsExactly(LeftReason.KEPT_ELSEWHERE, LeftReason.INTERTWINED);
    var log = FileDestroyed.builder().part("supervision log");
    host.record("log", Told.of(log, ANN, LEFT.plusYears(3), "log"));
    assertThat(host.destroyAll("o-1").getCertificates()).hasSize(1);
  }

  @Test
  void clauseCountedFromSomethingElse_waitsForTheEndOfTheEmployment() {
    tell("keep: 1 year\nafter: session held\npart: supervision file");
    host.record("sue", Leavers.employed(SUE, LEFT), Told.held(SUE, LEFT.plusDays(3)));

    assertThat(left()).containsExactly(LeftReason.NOT_ENDED);
  }

  @Test
  void storeThatCannotDestroy_isSaidToBeOne() {
    try (var plain = new Host(new BreakableStorage())) {
      assertThatThrownBy(plain.engine::proposeDestruction)
          .isInstanceOf(UnsupportedByStorageException.class);
    }
  }

  private void tell(String clause) {
    host.close();
    String head = "- id: more\n  says: More.\n  cite: Section 5\n  strength: must\n";
    host = new Host(storage, clock, Leavers.policy(head + clause.indent(2)));
  }

  private List<LeftReason> left() {
    return host.engine.proposeDestruction().getLeft().stream().map(LeftFile::getReason).toList();
  }
}
