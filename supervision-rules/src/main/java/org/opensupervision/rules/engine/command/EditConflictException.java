package org.opensupervision.rules.engine.command;

import java.util.List;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/**
 * Thrown when somebody else recorded something in a file after the user had read it; nothing of the
 * command was recorded.
 *
 * <p>The host shows the user what came in between. If the user still wants it, the same command
 * goes out again, with the new heads.
 */
public final class EditConflictException extends SupervisionException {

  private static final long serialVersionUID = 1L;

  private final transient List<EditConflict> conflicts;

  /** Makes the failure {@code engine.edit-conflict}, with one problem for each file. */
  public EditConflictException(List<EditConflict> conflicts) {
    super(conflicts.stream().map(EditConflictException::problem).toList());
    this.conflicts = List.copyOf(conflicts);
  }

  /** Returns the files that have moved on, at least one, in the order of the command. */
  public List<EditConflict> getConflicts() {
    return conflicts;
  }

  private static Problem problem(EditConflict conflict) {
    return Problem.builder()
        .code("engine.edit-conflict")
        .message(
            "The file of "
                + conflict.getSubject()
                + " was read at "
                + conflict.getExpected()
                + " and is now at "
                + conflict.getActual()
                + (conflict.isReplaced() ? ", with another history." : "."))
        .hint("Maybe read it again, and send the same command with the new head.")
        .build();
  }
}
