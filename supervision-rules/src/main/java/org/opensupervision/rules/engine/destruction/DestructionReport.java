package org.opensupervision.rules.engine.destruction;

import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** What became of an order to destroy: each file of the proposal is in one of the lists. */
@Value.Immutable(builder = false)
@Protected(Protection.PUBLIC)
public interface DestructionReport {

  /** Returns the certificates, in the order of the proposal. */
  @Value.Parameter(order = 1)
  List<DestructionCertificate> getCertificates();

  /** Returns what was not destroyed after all, and why. */
  @Value.Parameter(order = 2)
  List<LeftFile> getLeft();

  /** Returns a report that has these parts. */
  static DestructionReport of(List<DestructionCertificate> certificates, List<LeftFile> left) {
    return ImmutableDestructionReport.of(certificates, left);
  }
}
