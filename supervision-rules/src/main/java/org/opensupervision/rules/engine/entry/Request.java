package org.opensupervision.rules.engine.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.command.Command;
import org.opensupervision.rules.engine.ledger.FactCodec;

/** What is wrong with the facts of a command by themselves. */
final class Request {
  private final Command command;
  private final List<Problem> problems = new ArrayList<>();

  private Request(Command command) {
    this.command = command;
  }

  /** Throws everything that is wrong with a command, whatever the journals hold. */
  static void check(Command command, Instant now) {
    var request = new Request(command);
    request.checkIds();
    command.getFacts().forEach(fact -> request.checkAttribution(fact, now));
    request.checkReadable();
    if (!request.problems.isEmpty()) {
      throw new SupervisionException(request.problems);
    }
  }

  static String source(Command command) {
    return "command " + command.getId().getText();
  }

  private void checkIds() {
    Map<FactId, Fact> known = new HashMap<>();
    for (Fact fact : command.getFacts()) {
      if (known.put(fact.getId(), fact) != null) {
        add("facts.same-id", "The fact " + fact.getId() + " stands in the command twice.");
      }
    }
  }

  private void checkAttribution(Fact fact, Instant now) {
    if (!fact.getRecordedBy().equals(command.getActor())) {
      add(
          "command.other-actor",
          "The fact " + fact.getId() + " says that somebody else recorded it than the command.");
    }
    if (fact.getRecordedAt().isAfter(now)) {
      add("command.recorded-ahead", "The fact " + fact.getId() + " was recorded in the future.");
    }
  }

  /** What is kept is read again for years by the strict reader, so that it is asked first. */
  private void checkReadable() {
    var facts = command.getFacts();
    try {
      if (!FactCodec.read(source(command), FactCodec.write(facts)).equals(facts)) {
        add("command.unreadable", "The facts would be read back as others.");
      }
    } catch (SupervisionException unreadable) {
      problems.addAll(unreadable.getProblems());
    }
  }

  private void add(String code, String message) {
    problems.add(Problem.builder().code(code).message(message).build());
  }
}
