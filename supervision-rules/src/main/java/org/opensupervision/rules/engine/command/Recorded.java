package org.opensupervision.rules.engine.command;

import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.spi.storage.commit.Receipt;

/** The answer to a command that was recorded, now or at an earlier attempt. */
@Value.Immutable(builder = false)
public interface Recorded {

  /** Returns the receipt: the new head of each file that was added to, the same on each attempt. */
  @Protected(Protection.PUBLIC)
  @Value.Parameter(order = 1)
  Receipt getReceipt();

  /** Returns whether it had been recorded before, so that this attempt changed nothing. */
  @Protected(Protection.PUBLIC)
  @Value.Parameter(order = 2)
  boolean isRepeated();

  /** Returns what the policy cannot make sense of in the facts; they are recorded all the same. */
  @Protected(Protection.PUBLIC)
  @Value.Parameter(order = 3)
  List<Problem> getRemarks();

  /** Returns the answer that has these parts. */
  static Recorded of(Receipt receipt, boolean repeated, List<Problem> remarks) {
    return ImmutableRecorded.of(receipt, repeated, remarks);
  }
}
