package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.rules.engine.Leavers.LEFT;
import static org.opensupervision.rules.engine.Leavers.TODAY;
import static org.opensupervision.rules.engine.Leavers.order;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.destruction.DestructionCertificate;
import org.opensupervision.rules.engine.destruction.DestructionOrder;
import org.opensupervision.rules.engine.destruction.LeftFile;
import org.opensupervision.rules.engine.destruction.LeftReason;
import org.opensupervision.rules.policy.Policies;
import org.opensupervision.spi.storage.failure.CommandReusedException;

/** Orders to destroy: by whom, of which proposal, and given once or again. */
class DestroyingOrdersTest {
  private final TestClock clock = new TestClock(TODAY);
  private final BreakableStorage storage = new BreakableStorage(clock);
  @AutoClose private final Host host = Leavers.host(storage, clock);

  @Test
  void sameOrderAgain_givesTheSameCertificates() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    var order = order("o-1", host.engine.proposeDestruction());
    var first = host.engine.destroy(order);
    clock.goTo(TODAY.plusDays(3));

    assertThat(host.engine.destroy(order)).isEqualTo(first);
    var builder = DestructionOrder.builder().from(order);
    for (var other :
        List.of(
            builder.confirmedBy("p-19").build(),
            builder.actor("p-19").confirmedBy("p-18").build())) {
      assertThatThrownBy(() -> host.engine.destroy(other))
          .hasCauseInstanceOf(CommandReusedException.class);
    }
  }

  @Test
  void nameOfAnEarlierOrder_destroysNothingMore() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("again", Leavers.leaver(ANN, LEFT.plusMonths(14)));
    host.destroyAll("o-1");
    clock.goTo(TODAY.plusMonths(14));
    int erased = host.engine.file(ANN).getErased();

    assertThatThrownBy(() -> host.destroyAll("o-1"))
        .hasCauseInstanceOf(CommandReusedException.class);
    assertThat(host.engine.file(ANN).getErased()).isEqualTo(erased);
  }

  @Test
  void fileThatMovedOnSinceItWasProposed_isLeft() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    var proposal = host.engine.proposeDestruction();
    host.record("late", Told.held(ANN, LEFT.minusDays(3)));

    var report = host.engine.destroy(order("o-1", proposal));

    assertThat(report.getCertificates()).isEmpty();
    assertThat(report.getLeft())
        .extracting(LeftFile::getReason)
        .containsExactly(LeftReason.CHANGED);
    assertThat(host.engine.file(ANN).getErased()).isZero();
  }

  @Test
  void proposalThatIsConfirmedLater_isCarriedOut() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    var proposal = host.engine.proposeDestruction();
    clock.goTo(TODAY.plusDays(60));

    var report = host.engine.destroy(order("o-1", proposal));

    assertThat(report.getLeft()).isEmpty();
    assertThat(report.getCertificates())
        .extracting(DestructionCertificate::getDestroyedOn)
        .containsExactly(TODAY.plusDays(60));
  }

  @Test
  void moreThanOnePersonMayOrder_takesASecondOne() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("ben", Leavers.leaver(BEN, LEFT));
    var proposal = host.engine.proposeDestruction();
    var alone = DestructionOrder.builder().id("o-1").actor("p-17").proposal(proposal);
    var twice = DestructionOrder.builder().from(alone.build()).confirmedBy("p-17 ");

    assertThat(proposal.isForTwo()).isTrue();
    assertThat(code(alone.build())).isEqualTo("destruction.too-many");
    assertThat(code(twice.build())).isEqualTo("destruction.same-person");
    assertThat(host.engine.file(ANN).getErased()).isZero();
    assertThat(host.destroyAll("o-2").getCertificates()).hasSize(2);
  }

  @Test
  void asManyAsOnePersonMayOrder_takeNoSecondOne() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    host.record("ben", Leavers.leaver(BEN, LEFT));
    try (var engine = host.builder(storage).mostDestroyedAtOnce(100).open()) {
      var proposal = engine.proposeDestruction();
      var order = DestructionOrder.builder().id("o-1").actor("p-17").proposal(proposal).build();

      assertThat(engine.destroy(order).getCertificates()).hasSize(2);
    }
  }

  @Test
  void proposalOfAnotherPolicyOrOfALaterDay_isRefused() {
    host.record("ann", Leavers.leaver(ANN, LEFT));
    var order = order("o-1", host.engine.proposeDestruction());
    clock.goTo(TODAY.minusDays(1));

    assertThat(code(order)).isEqualTo("destruction.proposed-ahead");
    try (var other = new Host(storage, clock, Policies.bundled("hull"))) {
      assertThatThrownBy(() -> other.engine.destroy(order))
          .isInstanceOf(SupervisionException.class)
          .hasMessageContaining("destruction.other-policy");
    }
  }

  private String code(DestructionOrder order) {
    try {
      host.engine.destroy(order);
      return "";
    } catch (SupervisionException refused) {
      return refused.getProblems().get(0).getCode();
    }
  }
}
