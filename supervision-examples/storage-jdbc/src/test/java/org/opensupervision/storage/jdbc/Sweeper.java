package org.opensupervision.storage.jdbc;

import java.time.Duration;
import java.util.List;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.LeaseLostException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * A process that takes part in a sweep: claims subjects, assesses each one, and says so.
 *
 * <p>An assessment is a commit whose command id is that of the subject's message: done a second
 * time, after the lease of somebody who was killed has ended, it changes nothing.
 */
final class Sweeper {

  private final Storage store;
  private int left;

  private Sweeper(Storage store, int left) {
    this.store = store;
    this.left = left;
  }

  /**
   * Takes an address, a space, a name, how many subjects there are, and at which of its claims the
   * process stands still for good.
   */
  public static void main(String[] arguments) {
    var subjects = Integer.parseInt(arguments[3]);
    try (var store = Stores.open(arguments[0], Stores.space(arguments[1]))) {
      Child.say("ready");
      var sweeper = new Sweeper(store, Integer.parseInt(arguments[4]));
      while (!isSwept(store, subjects)) {
        claim(store, arguments[2]).forEach(sweeper::assess);
      }
      Child.say("swept");
    }
  }

  static JournalId subject(int number) {
    return JournalId.of("subject-" + number);
  }

  private static boolean isSwept(Storage store, int subjects) {
    for (int number = 0; number < subjects; number++) {
      if (store.getJournals().head(subject(number)).getSequence() < 2) {
        return false;
      }
    }
    return true;
  }

  private static List<LeasedMessage> claim(Storage store, String worker) {
    var request = ClaimRequest.builder().worker(worker).limit(3).lease(Duration.ofSeconds(2));
    return store.getOutbox().claim(request.topic("sweep").build());
  }

  private void assess(LeasedMessage leased) {
    Child.say("claim " + leased.getMessage().getKey());
    left--;
    if (left == 0) {
      Child.standStill();
    }
    var head = store.getJournals().head(leased.getMessage().getJournal());
    var command = CommandId.of(leased.getMessage().getKey());
    var content = Content.of(Bytes.of(new byte[Content.SALT_LENGTH]), Bytes.ofUtf8("assessed"));
    var receipt =
        store
            .getCommitDoor()
            .commit(
                Commit.builder()
                    .commandId(command)
                    .fingerprint(Workload.fingerprint(command))
                    .addGuards(head)
                    .addEntries(head.next(content))
                    .build());
    try {
      store.getOutbox().settle(Settlement.done(leased));
      Child.say("done " + receipt.getCommandId().getText());
    } catch (LeaseLostException late) {
      Child.say("late " + receipt.getCommandId().getText());
    }
  }
}
