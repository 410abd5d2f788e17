package org.opensupervision.storage.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.opensupervision.spi.storage.CommitDoor;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.value.CommandId;

/** Keeps commits: tries first, and asks what stood in the way only when something did. */
final class JdbcCommitDoor implements CommitDoor {

  private static final int MOST_TRIES = 5;

  private static final String FIND =
      "SELECT fingerprint, heads FROM supervision_command WHERE space_no = ? AND command = ?";

  private final Scope scope;
  private final JdbcJournals journals;

  JdbcCommitDoor(Scope scope, JdbcJournals journals) {
    this.scope = scope;
    this.journals = journals;
  }

  @Override
  public Receipt commit(Commit commit) {
    Limits.of(scope).check(commit);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      if (attempt(commit) == Outcome.KEPT) {
        return Receipt.of(commit);
      }
      var earlier = find(commit.getCommandId());
      if (earlier.isPresent()) {
        return same(commit, earlier.get());
      }
      journals.requireAll(commit.getGuards());
    }
    throw new StorageUnavailableException(ScrubbedException.of(new SQLException("", "40001")));
  }

  @Override
  public Optional<Receipt> find(CommandId command) {
    return scope
        .sessions()
        .with(
            connection ->
                Sql.first(
                    connection,
                    FIND,
                    rows ->
                        Receipt.of(
                            command,
                            Values.digest(rows.getBytes(1)),
                            List.copyOf(Receipts.heads(rows.getBytes(2)))),
                    scope.space(),
                    Values.utf8(command.getText())));
  }

  private Outcome attempt(Commit commit) {
    return Move.of(commit).stream().anyMatch(Move::isFalseStart)
        ? Outcome.STALE
        : scope.database().attempt(scope, commit);
  }

  private static Receipt same(Commit commit, Receipt earlier) {
    if (!earlier.getFingerprint().equals(commit.getFingerprint())) {
      throw new CommandReusedException(commit.getCommandId());
    }
    return earlier;
  }
}
