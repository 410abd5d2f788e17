package org.opensupervision.storage.jdbc;

import static org.opensupervision.storage.jdbc.Told.ANN;
import static org.opensupervision.storage.jdbc.Told.CHILD;

import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.engine.command.EditConflictException;

/** A process that records sessions in the same files as others, and reads again on a conflict. */
final class Colleague {

  private Colleague() {}

  /** Takes an address, a space, a number of its own, and how many sessions to record. */
  public static void main(String[] arguments) {
    int own = Integer.parseInt(arguments[2]);
    int number = Integer.parseInt(arguments[3]);
    try (var host = EngineHost.open(arguments[0], Stores.space(arguments[1]), Told.THU_2_APRIL)) {
      host.facts(ANN);
      Child.say("ready");
      for (int session = 0; session < number; session++) {
        var day = Told.MON_5_JAN.plusDays(2L * session + own);
        var facts = List.of(Told.held(ANN, day), Told.discussed(CHILD, ANN, day));
        record(host, "c-" + own + "-" + session, facts, session % 2 == 0);
      }
      Child.say("done");
    }
  }

  /** Every other command says what its user had read; the rest goes behind what others recorded. */
  private static void record(EngineHost host, String command, List<Fact> facts, boolean asRead) {
    while (true) {
      try {
        if (asRead) {
          host.record(command, facts, host.engine().file(ANN).getHead());
        } else {
          host.record(command, facts);
        }
        return;
      } catch (EditConflictException conflict) {
        Child.say("conflict");
      }
    }
  }
}
