package org.opensupervision.rules.engine.vendor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.StorageException;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * A vendor's store, called with a time limit and believed only as far as its answers hold.
 *
 * <p>It is safe for use by several threads.
 */
public final class Store {
  private static final int MOST_OPEN = 64;
  private static final int ATTEMPTS = 3;
  private static final int PAGE = 1000;

  private final String name;
  private final Storage storage;
  private final Calls calls;
  private final Capabilities capabilities;

  private Store(String name, Storage storage, Calls calls) {
    this.name = name;
    this.storage = storage;
    this.calls = calls;
    this.capabilities =
        calls.call("say what it is capable of", () -> Copies.of(storage.getCapabilities()));
  }

  /**
   * Returns a store that is called by an executor, each call for no longer than a time.
   *
   * @param name what to call it in problems
   */
  public static Store of(String name, Storage storage, Executor executor, Duration timeout) {
    return new Store(name, storage, new Calls(name, executor, timeout, MOST_OPEN));
  }

  /** Makes no call to the store from now on, and leaves the store as it is. */
  public void close() {
    calls.close();
  }

  /** Returns what the store claims. */
  public Capabilities getCapabilities() {
    return capabilities;
  }

  /** Returns how far a journal has got. */
  public JournalHead head(JournalId journal) {
    var head = calls.call("tell a head", () -> Copies.of(storage.getJournals().head(journal)));
    require(head.getJournal().equals(journal), 17, "told the head of another journal", journal);
    return head;
  }

  /** Returns a page of a journal, of that journal and no longer than asked for. */
  public JournalPage read(JournalSlice slice) {
    var page = calls.call("read a journal", () -> Copies.of(storage.getJournals().read(slice)));
    var journal = slice.getJournal();
    require(page.getHead().getJournal().equals(journal), 17, "answered for another than", journal);
    require(page.getEntries().size() <= slice.getLimit(), 15, "answered too much of", journal);
    return page;
  }

  /** Returns a page of the due index, in order and within the range. */
  public DuePage page(DueRange range, PageRequest request) {
    var page =
        calls.call("read due rows", () -> Copies.of(storage.getDueRows().page(range, request)));
    DuePages.check(name, page, range, request.getLimit());
    return page;
  }

  /** Returns the receipt of a command that was kept; empty if it was not. */
  public Optional<Receipt> find(CommandId command) {
    var found =
        calls.call("find a receipt", () -> storage.getCommitDoor().find(command).map(Copies::of));
    if (found.isPresent() && !found.get().getCommandId().equals(command)) {
      throw brokeRule(63, "found another command than " + command.getText());
    }
    return found;
  }

  /**
   * Keeps a commit, trying again where nobody knows what became of it.
   *
   * @throws OutcomeUnknownException if it is not known after several attempts
   * @throws StorageException if nothing was changed
   */
  public Receipt commit(Commit commit) {
    @Nullable RuntimeException unknown = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return checked(commit, attempt(commit));
      } catch (StaleJournalException | CommandReusedException settled) {
        throw settled;
      } catch (OutcomeUnknownException | StoreFaultException lost) {
        refuseBrokenRule(lost, unknown == null);
        unknown = lost;
      } catch (StorageException refused) {
        if (unknown == null) {
          throw refused;
        }
      }
    }
    throw unknown == null
        ? new IllegalStateException("An attempt returns or throws.")
        : new OutcomeUnknownException(commit.getCommandId(), unknown);
  }

  private Receipt attempt(Commit commit) {
    return calls.call("keep a commit", () -> Copies.of(storage.getCommitDoor().commit(commit)));
  }

  /**
   * Keeps a record of the access log, trying again where nobody knows what became of it.
   *
   * <p>Two records of one reading do no harm.
   *
   * @throws StorageException if it cannot be kept, or the store has no access log
   */
  public void log(Content record) {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        append(record);
        return;
      } catch (OutcomeUnknownException | StoreFaultException lost) {
        refuseBrokenRule(lost, true);
      }
    }
    append(record);
  }

  private void append(Content record) {
    var entry = calls.call("log a reading", () -> Copies.of(storage.getAccessLog().append(record)));
    boolean same = entry.getContent().filter(record::equals).isPresent() && entry.isContentIntact();
    require(same, 101, "logged another record in", entry.getJournal());
    require(entry.getJournal().equals(JournalId.ACCESS_LOG), 101, "logged in", entry.getJournal());
  }

  /** Returns a page of the access log, no longer than asked for. */
  public JournalPage accessLog(AccessSlice slice) {
    var page =
        calls.call("read the access log", () -> Copies.of(storage.getAccessLog().read(slice)));
    var log = JournalId.ACCESS_LOG;
    require(page.getHead().getJournal().equals(log), 107, "answered for another than", log);
    require(page.getEntries().size() <= slice.getLimit(), 107, "answered too much of", log);
    return page;
  }

  /** Leases messages; if the answer is lost they are there again when their leases have ended. */
  public List<LeasedMessage> claim(ClaimRequest request) {
    var claimed =
        calls.call(
            "claim messages",
            () -> storage.getOutbox().claim(request).stream().map(Copies::of).toList());
    Messages.check(name, claimed, request);
    return claimed;
  }

  /**
   * Takes down what became of a message, trying again where nobody knows what became of that.
   *
   * <p>The same settlement again changes nothing.
   */
  public void settle(Settlement settlement) {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        settleOnce(settlement);
        return;
      } catch (OutcomeUnknownException | StoreFaultException lost) {
        refuseBrokenRule(lost, true);
      }
    }
    settleOnce(settlement);
  }

  private void settleOnce(Settlement settlement) {
    calls.call(
        "settle a message",
        () -> {
          storage.getOutbox().settle(settlement);
          return settlement;
        });
  }

  /** Forgets messages that were done before a moment, and returns how many. */
  public int purge(Instant doneBefore) {
    int purged = calls.call("purge messages", () -> storage.getOutbox().purge(doneBefore));
    if (purged < 0) {
      throw brokeRule(98, "purged fewer messages than none");
    }
    return purged;
  }

  /** Hands over the head of every journal, in the order of their ids. */
  public void eachHead(Consumer<JournalHead> to) {
    var heads = list(JournalListing.first(PAGE));
    while (!heads.isEmpty()) {
      heads.forEach(to);
      heads = list(JournalListing.after(heads.get(heads.size() - 1).getJournal(), PAGE));
    }
  }

  private List<JournalHead> list(JournalListing listing) {
    var heads = calls.call("list journals", () -> heads(listing));
    Optional<JournalId> before = listing.getAfter();
    for (JournalHead head : heads) {
      boolean goesOn = before.filter(id -> id.compareTo(head.getJournal()) >= 0).isEmpty();
      require(goesOn, 20, "went back in its listing to", head.getJournal());
      before = Optional.of(head.getJournal());
    }
    return heads;
  }

  private List<JournalHead> heads(JournalListing listing) {
    return storage.getJournals().list(listing).stream().map(Copies::of).toList();
  }

  /** A store that answers what cannot be is not asked again, nor one that was not asked at all. */
  private static void refuseBrokenRule(RuntimeException lost, boolean isFirst) {
    if (lost instanceof StoreFaultException fault
        && (fault.getRule().isPresent() || (isFirst && !fault.isAsked()))) {
      throw fault;
    }
  }

  private Receipt checked(Commit commit, Receipt receipt) {
    Digest asked = commit.getFingerprint();
    if (!receipt.getCommandId().equals(commit.getCommandId())
        || !receipt.getFingerprint().equals(asked)) {
      throw brokeRule(59, "gave the receipt of another command than " + commit.getCommandId());
    }
    return receipt;
  }

  /**
   * Returns the failure of this store for having broken a rule; see {@link StoreFaultException}.
   */
  public StoreFaultException brokeRule(int rule, String how) {
    return StoreFaultException.brokeRule(name, rule, how);
  }

  /** Refuses an answer about a journal that cannot be right. */
  public void require(boolean holds, int rule, String how, JournalId journal) {
    if (!holds) {
      throw brokeRule(rule, how + " journal " + journal.getText());
    }
  }
}
