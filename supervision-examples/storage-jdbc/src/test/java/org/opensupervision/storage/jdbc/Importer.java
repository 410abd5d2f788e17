package org.opensupervision.storage.jdbc;

import java.nio.file.Path;

/** A process that takes a facts file in, and says after each commit how far it has come. */
final class Importer {

  private Importer() {}

  /** Takes an address, a space and a facts file. */
  public static void main(String[] arguments) {
    var space = Stores.space(arguments[1]);
    try (var host = EngineHost.open(arguments[0], space, Told.THU_2_APRIL)) {
      Child.say("ready");
      var report =
          host.engine().takeIn(Path.of(arguments[2]), (done, total) -> Child.say("taken " + done));
      Child.say("whole " + report.getRecorded() + " " + report.getKnown());
    }
  }
}
