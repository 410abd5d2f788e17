package org.opensupervision.storage.jdbc;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.opensupervision.spi.storage.value.CommandId;

/** A process that commits until it is killed, and says of each command when it was acknowledged. */
final class Committer {

  private Committer() {}

  /** Takes an address, a space and a name for this run. */
  public static void main(String[] arguments) throws IOException {
    var said = new FileOutputStream(FileDescriptor.out);
    try (var store = Stores.open(arguments[0], Stores.space(arguments[1]))) {
      for (int number = 0; ; number++) {
        var command = CommandId.of(arguments[2] + "-" + number);
        say(said, "try " + command.getText());
        store.getCommitDoor().commit(Workload.decide(store, command));
        say(said, "ack " + command.getText());
      }
    }
  }

  private static void say(FileOutputStream said, String line) throws IOException {
    said.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
