package org.opensupervision.storage.jdbc;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;

/** A commit, and the wait of its caller: until it is answered, or called to lead. */
final class WaitingCommit {

  private final Commit commit;
  private final CountDownLatch call = new CountDownLatch(1);
  private volatile boolean isAnswered;
  private volatile Supplier<Outcome> answer;

  WaitingCommit(Commit commit) {
    this.commit = commit;
    this.answer = () -> unknown(new IllegalStateException("The commit was left behind."));
  }

  Commit commit() {
    return commit;
  }

  /** Keeps what the work returns or throws for the caller, unless there is an answer already. */
  void answer(Supplier<Outcome> work) {
    if (!isAnswered) {
      answer = answered(work);
      isAnswered = true;
      call.countDown();
    }
  }

  void answerUnknown(Throwable cause) {
    answer(() -> unknown(cause));
  }

  /** Has the caller lead. */
  void call() {
    call.countDown();
  }

  boolean isCalledWithin(Duration longest) {
    return Interrupts.isOver(nanos -> call.await(nanos, TimeUnit.NANOSECONDS), longest);
  }

  boolean isAnswered() {
    return isAnswered;
  }

  /** Returns or throws the answer. */
  Outcome outcome() {
    return answer.get();
  }

  private static Supplier<Outcome> answered(Supplier<Outcome> work) {
    try {
      var outcome = work.get();
      return () -> outcome;
    } catch (RuntimeException failed) {
      return () -> {
        failed.setStackTrace(Thread.currentThread().getStackTrace());
        throw failed;
      };
    }
  }

  private Outcome unknown(Throwable cause) {
    throw new OutcomeUnknownException(commit.getCommandId(), cause);
  }
}
