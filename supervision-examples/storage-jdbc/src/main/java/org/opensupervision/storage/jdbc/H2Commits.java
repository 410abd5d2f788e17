package org.opensupervision.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.opensupervision.spi.storage.commit.Commit;

/** The commits that wait to be kept; whoever comes next keeps all of them at once. */
final class H2Commits {

  /** More are left to the next, so that nobody waits for very many others. */
  private static final int MOST = 64;

  private final H2Threads threads;
  private final Queue<WaitingCommit> queue = new ConcurrentLinkedQueue<>();

  H2Commits(H2Threads threads) {
    this.threads = threads;
  }

  Outcome attempt(Scope scope, Commit commit) {
    var waiting = new WaitingCommit(commit, new Turn<>());
    queue.add(waiting);
    return threads.await(waiting.turn(), () -> keepNext(scope));
  }

  /** Finds nothing to do if an earlier one has taken it along. */
  private void keepNext(Scope scope) {
    var members = next();
    if (!members.isEmpty()) {
      new CommitGroup(scope, members).keep();
    }
  }

  private List<WaitingCommit> next() {
    var members = new ArrayList<WaitingCommit>();
    while (members.size() < MOST) {
      var next = queue.poll();
      if (next == null) {
        return members;
      }
      if (next.turn().take()) {
        members.add(next);
      }
    }
    return members;
  }
}
