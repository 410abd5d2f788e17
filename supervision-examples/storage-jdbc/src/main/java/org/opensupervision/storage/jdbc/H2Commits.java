package org.opensupervision.storage.jdbc;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.opensupervision.spi.storage.commit.Commit;

/**
 * The commits of one store that wait to be kept.
 *
 * <p>Whoever comes first leads: keeps what waits by then and what comes meanwhile, and calls the
 * next to lead before that takes long. So a commit that is alone is kept at once, and many are kept
 * together.
 */
final class H2Commits {

  /** More are left to the next, so that nobody waits for very many others. */
  private static final int MOST = 64;

  /** Another call to lead costs time, but nobody works for others for long. */
  private static final int MOST_ROUNDS = 8;

  private final H2Turns turns;
  private final Duration longest;
  private final Deque<WaitingCommit> queue = new ArrayDeque<>();
  private boolean isLed;

  H2Commits(H2Turns turns, Duration longest) {
    this.turns = turns;
    this.longest = longest;
  }

  Outcome attempt(Scope scope, Commit commit) {
    var mine = new WaitingCommit(commit);
    if (isLeading(mine) || isCalledToLead(mine)) {
      lead(scope, mine);
    }
    return mine.outcome();
  }

  /** Returns how many commits wait. */
  synchronized int waiting() {
    return queue.size();
  }

  private synchronized boolean isLeading(WaitingCommit mine) {
    queue.add(mine);
    var isLeading = !isLed;
    isLed = true;
    return isLeading;
  }

  /** What is no longer in the queue is being kept, however long that takes. */
  private boolean isCalledToLead(WaitingCommit mine) {
    if (!mine.isCalledWithin(longest)) {
      if (isGivenUp(mine)) {
        throw H2Turns.tooLate();
      }
      mine.isCalledWithin(Duration.ofDays(1));
    }
    return !mine.isAnswered();
  }

  /** Who was called at the last moment has to lead. */
  private synchronized boolean isGivenUp(WaitingCommit mine) {
    return !mine.isCalledWithin(Duration.ZERO) && queue.remove(mine);
  }

  private void lead(Scope scope, WaitingCommit mine) {
    try {
      for (int round = 0; round < MOST_ROUNDS && waiting() > 0; round++) {
        turns.take(() -> keepNext(scope));
      }
    } finally {
      callNext(mine);
    }
  }

  private int keepNext(Scope scope) {
    var members = next();
    new CommitGroup(scope, members).keep();
    return members.size();
  }

  private synchronized List<WaitingCommit> next() {
    var members = new ArrayList<WaitingCommit>();
    while (members.size() < MOST && !queue.isEmpty()) {
      members.add(queue.remove());
    }
    return members;
  }

  private synchronized void callNext(WaitingCommit mine) {
    queue.remove(mine);
    isLed = !queue.isEmpty();
    if (isLed) {
      queue.element().call();
    }
  }
}
