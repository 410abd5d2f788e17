package org.opensupervision.spi.storage.commit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/** The answer to a commit, the same each time the command is repeated. */
@Value.Immutable(builder = false)
public interface Receipt {

  /** Returns the name of the command. */
  @Value.Parameter(order = 1)
  CommandId getCommandId();

  /** Returns the digest of what the caller asked for. */
  @Value.Parameter(order = 2)
  Digest getFingerprint();

  /** Returns the new head of each journal that got an entry, in the order of the journals' ids. */
  @Value.Parameter(order = 3)
  List<JournalHead> getHeads();

  /** Returns the receipt that has these parts. */
  static Receipt of(CommandId commandId, Digest fingerprint, List<JournalHead> heads) {
    return ImmutableReceipt.of(commandId, fingerprint, heads);
  }

  /** Returns the receipt for a commit that has been kept. */
  static Receipt of(Commit commit) {
    Map<JournalId, JournalHead> heads = new TreeMap<>();
    commit.getEntries().forEach(entry -> heads.put(entry.getJournal(), JournalHead.after(entry)));
    return of(commit.getCommandId(), commit.getFingerprint(), List.copyOf(heads.values()));
  }
}
