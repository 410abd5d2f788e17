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

  void keep() {
    try {
      if (members.size() == 1 || !isKeptTogether()) {
        members.forEach(member -> member.turn().settle(() -> alone(member)));
      }
    } catch (Error failed) {
      members.forEach(member -> member.settleUnknown(failed));
      throw failed;
    }
  }

  private Outcome alone(WaitingCommit member) {
    return attempt(List.of(member)).get(0);
  }

  private boolean isKeptTogether() {
    try {
      var outcomes = attempt(members);
      for (int number = 0; number < outcomes.size(); number++) {
        members.get(number).settle(outcomes.get(number));
      }
      return true;
    } catch (OutcomeUnknownException unknown) {
      members.forEach(member -> member.settleUnknown(unknown));
      return true;
    } catch (SupervisionException failed) {
      return false;
    }
  }

  private List<Outcome> attempt(List<WaitingCommit> together) {
    var first = together.get(0).commit().getCommandId();
    return scope
        .sessions()
        .keep(
            first,
            connection ->
                Transaction.attempt(
                    connection, first, inside -> write(inside, together), Outcome::isAnyKept));
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
