package org.opensupervision.storage.jdbc;

import org.opensupervision.spi.storage.value.CommandId;

/** A process that commits until it is killed, and says of each command when it was acknowledged. */
final class Committer {

  private Committer() {}

  /** Takes an address, a space and a name for this run. */
  public static void main(String[] arguments) {
    try (var store = Stores.open(arguments[0], Stores.space(arguments[1]))) {
      for (int number = 0; ; number++) {
        var command = CommandId.of(arguments[2] + "-" + number);
        Child.say("try " + command.getText());
        store.getCommitDoor().commit(Workload.decide(store, command));
        Child.say("ack " + command.getText());
      }
    }
  }
}
