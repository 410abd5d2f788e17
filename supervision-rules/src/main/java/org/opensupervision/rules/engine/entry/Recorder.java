package org.opensupervision.rules.engine.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.engine.command.Command;
import org.opensupervision.rules.engine.command.Recorded;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.rules.engine.index.DueIndex;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.rules.fact.FactChecks;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.StorageException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Records commands: reads what has to be read, decides, and commits.
 *
 * <p>Where somebody else was quicker it reads and decides anew, until it succeeds or what the user
 * had read is no longer so. It is safe for use by several threads.
 */
public final class Recorder {
  private static final int ATTEMPTS = 100;

  private final Store store;
  private final Ledger ledger;
  private final Supervision supervision;
  private final DueIndex index;
  private final Salts salts;
  private final Clock clock;

  /** Makes a recorder; the clock tells the day for which due rows are computed. */
  public Recorder(Store store, Supervision supervision, DueIndex index, Salts salts, Clock clock) {
    this.store = store;
    this.ledger = new Ledger(store);
    this.supervision = supervision;
    this.index = index;
    this.salts = salts;
    this.clock = clock;
  }

  /**
   * Records a command, wholly or not at all.
   *
   * @throws SupervisionException with everything that is wrong with the facts
   * @throws org.opensupervision.rules.engine.command.EditConflictException if a file that the user
   *     had read has moved on
   * @throws org.opensupervision.spi.storage.failure.StorageException as the store throws it
   */
  public Recorded record(Command command) {
    Request.check(command, clock.instant());
    var fingerprint = Fingerprint.of(command.getActor(), command.getFacts());
    return Attempts.untilCurrent(ATTEMPTS, () -> attempt(command, fingerprint));
  }

  private Recorded attempt(Command command, Digest fingerprint) {
    var dossier = Dossier.about(command.getFacts(), ledger);
    var additions = new Additions();
    bySubject(command).forEach((subject, facts) -> additions.add(dossier.about(subject), facts));
    Optional<Recorded> earlier =
        unlessKept(command, fingerprint, () -> refuse(command, dossier, additions));
    return earlier.orElseGet(() -> commit(command, fingerprint, dossier, additions));
  }

  private static Map<Subject, List<Fact>> bySubject(Command command) {
    var bySubject = new LinkedHashMap<Subject, List<Fact>>();
    for (Fact fact : command.getFacts()) {
      bySubject.computeIfAbsent(fact.getSubject(), none -> new ArrayList<>()).add(fact);
    }
    return bySubject;
  }

  private static void refuse(Command command, Dossier dossier, Additions additions) {
    Conflicts.refuse(command, dossier);
    additions.refuseRivals();
    var before = dossier.facts();
    var after = dossier.factsWith(additions.facts());
    var problems = FactChecks.news(Request.source(command), before, after);
    if (!problems.isEmpty()) {
      throw new SupervisionException(problems);
    }
  }

  /** A command that was kept is answered, and not refused for what it changed itself. */
  private Optional<Recorded> unlessKept(Command command, Digest fingerprint, Runnable refusal) {
    try {
      refusal.run();
      return Optional.empty();
    } catch (StorageException | StoreFaultException outOfReach) {
      throw outOfReach;
    } catch (SupervisionException refused) {
      Supplier<SupervisionException> otherwise = () -> refused;
      var receipt = store.find(command.getId()).orElseThrow(otherwise);
      if (!receipt.getFingerprint().equals(fingerprint)) {
        throw new CommandReusedException(command.getId());
      }
      return Optional.of(repeated(command, receipt));
    }
  }

  private Recorded commit(
      Command command, Digest fingerprint, Dossier dossier, Additions additions) {
    var builder = Commit.builder();
    builder.commandId(command.getId()).fingerprint(fingerprint);
    builder.addAllGuards(guards(command, dossier));
    additions.addTo(builder, salts, Additions.Indexing.on(LocalDate.now(clock), index));
    additions.addHoldsTo(builder, store);
    var commit = builder.build();
    var receipt = store.commit(commit);
    return receipt.equals(Receipt.of(commit)) && !commit.getEntries().isEmpty()
        ? Recorded.of(receipt, false, remarks(command, dossier))
        : repeated(command, receipt);
  }

  private static List<JournalHead> guards(Command command, Dossier dossier) {
    Map<JournalId, JournalHead> guards = new LinkedHashMap<>();
    dossier.heads().forEach(head -> guards.put(head.getJournal(), head));
    command.getExpected().forEach(head -> guards.putIfAbsent(head.getJournal(), head));
    return List.copyOf(guards.values());
  }

  /** The same ids with another content are another command. */
  private Recorded repeated(Command command, Receipt receipt) {
    var dossier = Dossier.about(command.getFacts(), ledger);
    for (Fact fact : command.getFacts()) {
      var kept = dossier.about(fact.getSubject()).fact(fact.getId());
      if (kept.filter(fact::equals).isEmpty() && !isErased(dossier, fact)) {
        throw new CommandReusedException(command.getId());
      }
    }
    receipt.getHeads().forEach(head -> requireKept(dossier, head));
    return Recorded.of(receipt, true, remarks(command, dossier));
  }

  /** A head that the journal never had would be taken for one that the user has read. */
  private void requireKept(Dossier dossier, JournalHead head) {
    boolean wrong = dossier.open(head.getJournal()).filter(one -> !one.continues(head)).isPresent();
    store.require(!wrong, 59, "gave a receipt with a head that was never of", head.getJournal());
  }

  private static boolean isErased(Dossier dossier, Fact fact) {
    var journal = dossier.about(fact.getSubject());
    return journal.fact(fact.getId()).isEmpty() && journal.getErased() > 0;
  }

  /** What is told of the files with these facts, and would not be without them. */
  private List<Problem> remarks(Command command, Dossier dossier) {
    Map<FactId, Fact> all = new LinkedHashMap<>();
    for (var subject : bySubject(command).keySet()) {
      dossier.about(subject).getFacts().forEach(fact -> all.put(fact.getId(), fact));
    }
    command.getFacts().forEach(fact -> all.remove(fact.getId()));
    var without = supervision.check(Facts.of(all.values()));
    command.getFacts().forEach(fact -> all.put(fact.getId(), fact));
    return supervision.check(Facts.of(all.values())).stream()
        .filter(problem -> !without.contains(problem))
        .toList();
  }
}
