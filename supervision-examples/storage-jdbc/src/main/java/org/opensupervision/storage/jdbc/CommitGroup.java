package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;

/**
 * Commits that are kept in one transaction, which costs H2 little more than one of them would.
 *
 * <p>A commit that is refused has written nothing by then, and does not disturb the others. If any
 * of them fails, nothing of the group is kept, and each is tried again alone: nobody gets an answer
 * that is another's.
 */
record CommitGroup(Scope scope, List<WaitingCommit> members) {

  /** Leaves nobody without an answer. */
  void keep() {
    try {
      if (members.size() == 1 || !isKeptTogether()) {
        members.forEach(member -> member.answer(() -> attempt(List.of(member)).get(0)));
      }
    } catch (Error failed) {
      members.forEach(member -> member.answerUnknown(failed));
      throw failed;
    }
  }

  private boolean isKeptTogether() {
    try {
      var outcomes = attempt(members);
      for (int number = 0; number < outcomes.size(); number++) {
        var outcome = outcomes.get(number);
        members.get(number).answer(() -> outcome);
      }
      return true;
    } catch (OutcomeUnknownException unknown) {
      members.forEach(member -> member.answerUnknown(unknown));
      return true;
    } catch (SupervisionException failed) {
      return false;
    }
  }

  /** Whoever leads may be interrupted, which must not be the end of what others wait for. */
  private List<Outcome> attempt(List<WaitingCommit> together) {
    var first = together.get(0).commit().getCommandId();
    return Interrupts.aside(
        () ->
            scope
                .sessions()
                .keep(
                    first,
                    connection ->
                        Transaction.attempt(
                            connection,
                            first,
                            inside -> write(inside, together),
                            Outcome::isAnyKept)));
  }

  private List<Outcome> write(Connection connection, List<WaitingCommit> together)
      throws SQLException {
    var outcomes = new ArrayList<Outcome>();
    for (var member : together) {
      outcomes.add(new SteppedCommit(connection, scope, member.commit()).write());
    }
    return outcomes;
  }
}
