package org.opensupervision.storage.jdbc;

import java.time.LocalDate;

/** A process that sweeps once, and says of whom something is due. */
final class Watcher {

  private Watcher() {}

  /** Takes an address, a space and a day. */
  public static void main(String[] arguments) {
    var today = LocalDate.parse(arguments[2]);
    try (var host = EngineHost.open(arguments[0], Stores.space(arguments[1]), today)) {
      Child.say("ready");
      host.sweep().forEach(subject -> Child.say("due " + subject));
      Child.say("done");
    }
  }
}
