package org.opensupervision.rules.engine;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.engine.command.Command;
import org.opensupervision.rules.engine.command.Recorded;
import org.opensupervision.rules.engine.destruction.DestructionOrder;
import org.opensupervision.rules.engine.destruction.DestructionProposal;
import org.opensupervision.rules.engine.destruction.DestructionReport;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.rules.engine.due.SweepReport;
import org.opensupervision.rules.engine.file.FileReading;
import org.opensupervision.rules.engine.file.FilesProgress;
import org.opensupervision.rules.engine.file.LogReading;
import org.opensupervision.rules.engine.file.LogRequest;
import org.opensupervision.rules.engine.file.RecordReading;
import org.opensupervision.rules.engine.file.RecordRequest;
import org.opensupervision.rules.engine.file.SubjectFile;
import org.opensupervision.rules.engine.intake.IntakeProgress;
import org.opensupervision.rules.engine.intake.IntakeReport;
import org.opensupervision.rules.engine.outbox.ReminderOutbox;
import org.opensupervision.rules.fact.FactsFile;

/**
 * Supervision with a store: the one object that a host tells what happened, and asks what is owed.
 *
 * <p>It is made of a policy, a working calendar, a store and a clock, and is safe for use by
 * several threads. Answers are those of {@link Supervision} over what the store holds; what does
 * not verify is refused and never becomes an answer. Every method may throw what a store throws, as
 * a {@link org.opensupervision.spi.storage.failure.StorageException}, and for a store that hangs,
 * breaks or lies a {@link org.opensupervision.rules.engine.failure.StoreFaultException}.
 *
 * <pre>{@code
 * try (var engine =
 *     SupervisionEngine.builder()
 *         .policy(Policies.bundled("hull"))
 *         .calendar(WorkingCalendars.englandAndWales())
 *         .store("jdbc", options)
 *         .clock(clock)
 *         .open()) {
 *   engine.record(command);
 *   engine.sweep(today, today.plusDays(7), due -> remind(due));
 * }
 * }</pre>
 */
public final class SupervisionEngine implements AutoCloseable {
  private final Parts parts;

  SupervisionEngine(Parts parts) {
    this.parts = parts;
  }

  /** Returns a builder, in which policy, calendar, store and clock must be set. */
  public static EngineBuilder builder() {
    return new EngineBuilder();
  }

  /** Returns the rules that this engine answers by. */
  public Supervision getSupervision() {
    return parts.supervision();
  }

  /**
   * Records facts, all of them or none, in as many files as they belong to.
   *
   * <p>The facts are held against each other and against what is there: whom they name must be
   * known, what they correct must be there. The same command again changes nothing and gives the
   * same receipt, also after an answer was lost.
   *
   * @throws org.opensupervision.model.problem.SupervisionException with everything that is wrong
   * @throws org.opensupervision.rules.engine.command.EditConflictException if a file that the user
   *     had read has moved on
   * @throws org.opensupervision.spi.storage.failure.CommandReusedException if the id of the command
   *     was used for other facts
   * @throws org.opensupervision.spi.storage.failure.OutcomeUnknownException if it is not known
   *     whether it was recorded; the same command again settles it
   */
  public Recorded record(Command command) {
    return parts.recorder().record(command);
  }

  /**
   * Takes in a facts file, which is read and checked as a whole before anything is recorded.
   *
   * <p>Facts that are there already, with the same content, are left out: a second run, or one
   * after a crash, goes on where the first one ended. Files and records are then looked at by the
   * next {@link #sweep}.
   *
   * @throws org.opensupervision.model.problem.SupervisionException with every problem of the file,
   *     or with what stands against recording it; commits before that one remain
   */
  public IntakeReport takeIn(Path factsFile, IntakeProgress progress) {
    var facts = FactsFile.read(factsFile);
    var tally = parts.intake().take(facts, progress);
    return IntakeReport.builder()
        .recorded(tally.recorded())
        .known(tally.known())
        .subjects(tally.subjects())
        .remarks(parts.supervision().check(facts))
        .build();
  }

  /**
   * Lets somebody read a part of a supervision file, if a clause of the policy opens it to them
   * today; what no clause opens is refused.
   *
   * <p>Every request is on the access log before its answer is given, a refused one too. What
   * cannot be logged is not shown: a store without an access log opens no file to anybody.
   *
   * @throws org.opensupervision.spi.storage.failure.StorageException if it cannot be logged
   */
  public FileReading read(AccessRequest request) {
    return parts.door().read(request);
  }

  /**
   * Lets somebody read the record of a case, if a clause of the policy opens the part {@code case
   * record} to them today. The worker is the one to whom the case is allocated; who supervises that
   * one is the supervisor. Of a case that is closed, or allocated to nobody who is employed, there
   * is no worker, and only those may read whom a clause names and the host vouches for.
   *
   * <p>Every request is logged as in {@link #read}.
   *
   * @throws org.opensupervision.spi.storage.failure.StorageException if it cannot be logged
   */
  public RecordReading readRecord(RecordRequest request) {
    return parts.door().read(request);
  }

  /**
   * Lets somebody read who has read a file or a record, or has asked to, if a clause of the policy
   * opens the part {@code access log} to them today.
   *
   * <p>Every request is logged as in {@link #read}, in the log that it is about. Each entry is
   * verified to follow the one before.
   *
   * @throws org.opensupervision.spi.storage.failure.StorageException if it cannot be logged
   */
  public LogReading readLog(LogRequest request) {
    return parts.door().read(request);
  }

  /**
   * Returns the file of a person or the record of a case, with no facts if there is none yet.
   *
   * <p>Like every method but {@link #read}, {@link #readRecord} and {@link #readLog} it answers the
   * host itself, who must know for whom, and leaves no trace on the access log.
   */
  public SubjectFile file(Subject subject) {
    var open = parts.ledger().open(subject);
    return SubjectFile.of(open.asJournal(), open.getHead(), open.getErased());
  }

  /**
   * Returns everything that is in the store, for reports about a whole service: {@code
   * getSupervision().assess(facts, today)}.
   *
   * <p>Every file is read and verified, each as it is at that moment; what is recorded meanwhile
   * may be in it or not.
   *
   * @throws org.opensupervision.spi.storage.failure.UnsupportedByStorageException if the store
   *     cannot list its journals
   */
  public Facts everyFact(FilesProgress progress) {
    return parts.inventory().facts(progress);
  }

  /** Returns how things stand for a person or a case on a day, given everything recorded. */
  public Assessment assess(Subject subject, LocalDate asOf) {
    return parts.supervision().assess(facts(subject), asOf);
  }

  /** Returns how things stood for a person or a case, given what was recorded up to a moment. */
  public Assessment assess(Subject subject, LocalDate asOf, Instant knownAt) {
    return parts.supervision().assess(facts(subject), asOf, knownAt);
  }

  /**
   * Returns why a clause asks nothing of or for a subject on a day.
   *
   * @throws IllegalArgumentException if the policy has no such clause
   */
  public Explanation whyNot(Subject subject, ClauseId clause, LocalDate asOf) {
    return parts.supervision().whyNot(facts(subject), subject, clause, asOf);
  }

  private Facts facts(Subject subject) {
    return parts.ledger().open(subject).asFacts();
  }

  /**
   * Returns what of a person or a case is overdue on a day, or open and due up to another.
   *
   * @param until the last day on which something counts as due, not before the day itself
   */
  public Due due(Subject subject, LocalDate asOf, LocalDate until) {
    refuseBackwards(asOf, until);
    var journal = parts.ledger().open(subject).asJournal();
    return Due.of(subject, parts.index().due(journal, asOf, until));
  }

  /**
   * Returns what is due of those whom somebody supervises on a day, and of the cases that are
   * allocated to them; the most urgent first. A subject in whose file somebody records something
   * meanwhile may be missing.
   *
   * @param until the last day on which something counts as due, not before the day itself
   */
  public List<Due> dueUnder(PersonId supervisor, LocalDate asOf, LocalDate until) {
    refuseBackwards(asOf, until);
    return parts.holdings().ofSupervisor(supervisor, asOf, until);
  }

  /**
   * Returns what is due of the members of a team on a day, and of the cases that are allocated to
   * them; the most urgent first. A subject in whose file somebody records something meanwhile may
   * be missing.
   *
   * @param until the last day on which something counts as due, not before the day itself
   */
  public List<Due> dueInTeam(String team, LocalDate asOf, LocalDate until) {
    refuseBackwards(asOf, until);
    return parts.holdings().ofTeam(team, asOf, until);
  }

  /**
   * Hands over what is due of everybody, subject by subject in the order of the index, reading only
   * the files in which something is due or has changed since they were last looked at; {@link
   * Due#getFirst} tells how urgent each one is.
   *
   * <p>A file that cannot be read keeps nobody from the others and stands in the report. What the
   * consumer throws ends the sweep. A subject in whose file somebody records something meanwhile
   * may be found as it was, as it is, or not at all, and for sure by the next sweep.
   *
   * @param asOf the day to stand on; a day that has passed takes longer, since all files are read
   * @param until the last day on which something counts as due, not before the day itself
   */
  public SweepReport sweep(LocalDate asOf, LocalDate until, Consumer<? super Due> found) {
    refuseBackwards(asOf, until);
    return parts.sweeper().sweep(asOf, until, found);
  }

  /**
   * Computes the due index anew wherever it was made by another policy, calendar or engine, or for
   * days that have passed; for after a change of policy.
   */
  public SweepReport recompute() {
    return parts.sweeper().recompute();
  }

  /**
   * Returns every file and record that the policy has destroyed by now, with the reasons, and what
   * is kept all the same; nothing is changed.
   *
   * <p>All files are read of which the index has a row; {@link #recompute} gives one to those that
   * lost theirs. A file that cannot be read is listed and keeps nobody from the others; a day that
   * the calendar does not know ends it, and nothing is proposed.
   *
   * @throws org.opensupervision.spi.storage.failure.UnsupportedByStorageException if the store
   *     cannot destroy anything
   */
  public DestructionProposal proposeDestruction() {
    return parts.proposer().propose();
  }

  /**
   * Destroys what a confirmed proposal lists, and returns a certificate for each file.
   *
   * <p>Each file is judged again: what has moved on since it was proposed is left, and so is what
   * is held. The same order again goes on where the first attempt ended, and changes nothing of
   * what it did.
   *
   * @throws org.opensupervision.model.problem.SupervisionException with everything that is wrong
   *     with the order, such as a second person that it lacks; nothing is destroyed then
   * @throws org.opensupervision.rules.engine.destruction.DestructionStoppedException if it could
   *     not be carried out to its end, with what was
   */
  public DestructionReport destroy(DestructionOrder order) {
    return parts.destroyer().destroy(order);
  }

  /** Returns the reminders that wait in the store to be handed over; see {@link ReminderOutbox}. */
  public ReminderOutbox outbox() {
    return parts.outbox();
  }

  private static void refuseBackwards(LocalDate asOf, LocalDate until) {
    if (until.isBefore(asOf)) {
      throw new IllegalArgumentException(
          "The last day (" + until + ") of what is due on " + asOf + " must not be before it.");
    }
  }

  /**
   * Ends the use of the store, and closes it if this engine opened it; one that was handed in stays
   * open.
   *
   * <p>Calls that are running end as the store ends them; every later one throws {@link
   * org.opensupervision.spi.storage.failure.StorageClosedException}.
   */
  @Override
  public void close() {
    parts.close();
  }
}
