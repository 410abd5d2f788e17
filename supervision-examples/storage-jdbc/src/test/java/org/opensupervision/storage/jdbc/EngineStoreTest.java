package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opensupervision.storage.jdbc.Told.ANN;
import static org.opensupervision.storage.jdbc.Told.BEN;
import static org.opensupervision.storage.jdbc.Told.CHILD;
import static org.opensupervision.storage.jdbc.Told.SUE;
import static org.opensupervision.storage.jdbc.Told.THU_2_APRIL;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.engine.command.EditConflictException;
import org.opensupervision.rules.engine.file.FileReading;
import org.opensupervision.rules.engine.intake.IntakeProgress;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.failure.CommandReusedException;

/** What a host does with an engine, on a database; its own tests run in memory. */
abstract class EngineStoreTest {

  private static final LocalDate TUE_5_MAY = LocalDate.of(2026, 5, 5);

  private final StorageOptions space = Stores.newSpace();

  abstract String url();

  private EngineHost open(LocalDate today) {
    return EngineHost.open(url(), space, today);
  }

  private EngineHost openWithTeam() {
    var host = open(THU_2_APRIL);
    host.record("team", Told.aTeam());
    return host;
  }

  @Test
  void commandOfTwoFiles_isThereAndAssessedAsTheRulesSay() {
    try (var host = openWithTeam()) {
      host.record("form-1", sessionAndDiscussion());

      assertThat(host.facts(ANN)).hasSize(3).contains(sessionAndDiscussion().get(0));
      assertThat(host.facts(CHILD)).hasSize(3).contains(sessionAndDiscussion().get(1));
      var rules = host.engine().getSupervision();
      assertThat(host.engine().assess(ANN, TUE_5_MAY))
          .isEqualTo(rules.assess(Facts.of(host.facts(ANN)), TUE_5_MAY));
    }
  }

  @Test
  void sameCommandAgain_recordsNothingAndGivesTheSameReceipt() {
    try (var host = openWithTeam()) {
      var first = host.record("form-1", sessionAndDiscussion());
      var again = host.record("form-1", sessionAndDiscussion());

      assertThat(again.getReceipt()).isEqualTo(first.getReceipt());
      assertThat(host.facts(ANN)).hasSize(3);
      assertThatThrownBy(() -> host.record("form-1", List.of(Told.held(BEN, THU_2_APRIL))))
          .isInstanceOf(CommandReusedException.class);
    }
  }

  @Test
  void fileThatMovedSinceItWasRead_isAConflictUntilItIsReadAgain() {
    try (var host = openWithTeam()) {
      var asRead = host.engine().file(ANN).getHead();
      host.record("quicker", List.of(Told.held(ANN, THU_2_APRIL)));
      var late = List.of(Told.held(ANN, THU_2_APRIL.minusDays(1)));

      assertThatThrownBy(() -> host.record("late", late, asRead))
          .isInstanceOf(EditConflictException.class);
      assertThat(host.facts(ANN)).hasSize(3);
      host.record("late", late, host.engine().file(ANN).getHead());
      assertThat(host.facts(ANN)).hasSize(4);
    }
  }

  @Test
  void factsFile_isTakenInOnce(@TempDir Path folder) {
    try (var host = open(THU_2_APRIL)) {
      var file = folder.resolve("facts.jsonl");
      var facts = Told.write(file, 30, 40);

      assertThat(host.engine().takeIn(file, IntakeProgress.NONE).getRecorded())
          .isEqualTo(facts.size());
      var second = host.engine().takeIn(file, IntakeProgress.NONE);

      assertThat(second.getRecorded()).isZero();
      assertThat(second.getKnown()).isEqualTo(facts.size());
      assertThat(everything(host, facts)).isEqualTo(Facts.of(facts));
    }
  }

  @Test
  void sweepsAndLists_findWhatIsDue() {
    openWithTeam().close();
    try (var host = open(TUE_5_MAY)) {
      assertThat(host.sweep()).contains(ANN, BEN, SUE, CHILD);
      assertThat(host.engine().dueUnder(SUE, TUE_5_MAY, TUE_5_MAY))
          .extracting(due -> due.getSubject())
          .containsExactlyInAnyOrder(ANN, BEN, CHILD);
      assertThat(host.engine().dueInTeam("north", TUE_5_MAY, TUE_5_MAY))
          .contains(host.engine().due(ANN, TUE_5_MAY, TUE_5_MAY));
      assertThat(host.engine().recompute().getRenewed()).isZero();
      assertThat(host.engine().recompute().getDifferences()).isEmpty();
    }
  }

  @Test
  void indexOfAnotherPolicy_isComputedAnew() {
    openWithTeam().close();
    try (var host = EngineHost.open(url(), space, THU_2_APRIL, "leeds")) {
      assertThat(host.engine().recompute().getRenewed()).isEqualTo(5);
      assertThat(host.engine().recompute().getRenewed()).isZero();
    }
  }

  @Test
  void readerWithARelation_isShownTheFileAndLogged() {
    try (var host = openWithTeam()) {
      assertThat(host.engine().read(wholeFile(SUE)).getFile()).isPresent();
      assertThat(host.engine().read(wholeFile(BEN)).getFile()).isEmpty();
    }
    try (var store = Stores.open(url(), space)) {
      assertThat(store.getAccessLog().head().getSequence()).isEqualTo(2);
    }
  }

  @Test
  void engineThatIsOpenedAgain_goesOnWhereTheLastOneEnded() {
    List<Fact> before;
    try (var host = openWithTeam()) {
      host.record("form-1", sessionAndDiscussion());
      before = everyFact(host);
    }
    try (var host = open(TUE_5_MAY)) {
      assertThat(everyFact(host)).isEqualTo(before);
      assertThat(host.record("form-1", sessionAndDiscussion()).isRepeated()).isTrue();
      host.record("form-2", List.of(Told.held(ANN, TUE_5_MAY.minusDays(7))));
      assertThat(host.sweep()).contains(BEN);
    }
    try (var host = open(TUE_5_MAY)) {
      assertThat(everyFact(host)).hasSize(before.size() + 1).containsAll(before);
      assertThat(host.engine().recompute().getRenewed()).isZero();
    }
  }

  private static AccessRequest wholeFile(PersonId reader) {
    return AccessRequest.builder().reader(reader).file(ANN).part(FileReading.WHOLE_FILE).build();
  }

  private static List<Fact> sessionAndDiscussion() {
    return List.of(Told.held(ANN, THU_2_APRIL), Told.discussed(CHILD, ANN, THU_2_APRIL));
  }

  private static List<Fact> everyFact(EngineHost host) {
    var all = new ArrayList<Fact>();
    List.of(ANN, BEN, SUE, Told.ABOVE, CHILD).forEach(subject -> all.addAll(host.facts(subject)));
    return all;
  }

  /** Each subject's file holds what was told of it, and nothing twice. */
  static Facts everything(EngineHost host, List<Fact> facts) {
    var all = new ArrayList<Fact>();
    for (var journal : Facts.of(facts).getJournals()) {
      var file = host.facts(journal.getSubject());
      assertThat(file).as("facts of %s", journal.getSubject()).doesNotHaveDuplicates();
      all.addAll(file);
    }
    assertThat(all).hasSize(facts.size());
    return Facts.of(all);
  }
}
