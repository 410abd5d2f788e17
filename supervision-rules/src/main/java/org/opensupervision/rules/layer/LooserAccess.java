package org.opensupervision.rules.layer;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;

/**
 * Finds readers to whom a clause opens a part and a layer below, which speaks of the part too, does
 * not.
 *
 * <p>They would be refused all the same, since every layer that speaks of a part must open it. A
 * layer that says nothing of a part leaves it to those above.
 */
final class LooserAccess {
  private LooserAccess() {}

  /** The clause below that is closest, and how the one above is looser than all on that part. */
  record Found(Clause lower, String how) {}

  static Optional<Found> than(Access opened, Policy below) {
    List<Clause> onPart =
        below.getClauses().stream().filter(clause -> isOn(opened.getPart(), clause)).toList();
    return onPart.isEmpty()
        ? Optional.empty()
        : opened.getReaders().stream()
            .flatMap(reader -> how(reader, opened, onPart).stream())
            .findFirst()
            .map(how -> new Found(onPart.get(0), how));
  }

  private static boolean isOn(String part, Clause clause) {
    return clause.getRequirement() instanceof Access access && access.getPart().equals(part);
  }

  private static Optional<String> how(String reader, Access opened, List<Clause> onPart) {
    var toReader =
        onPart.stream()
            .map(clause -> (Access) clause.getRequirement())
            .filter(access -> access.getReaders().contains(reader))
            .toList();
    String part = "the " + opened.getPart() + " to the " + reader;
    if (toReader.isEmpty()) {
      return Optional.of("it opens " + part);
    }
    var agreed =
        toReader.stream().filter(access -> !access.isWithConsent() || opened.isWithConsent());
    var open = agreed.toList();
    if (open.isEmpty()) {
      return Optional.of("it opens " + part + " without consent");
    }
    return purposes(opened, open).map(purpose -> "it opens " + part + purpose);
  }

  /** A purpose of the clause above, or none at all, for which no clause below opens the part. */
  private static Optional<String> purposes(Access opened, List<Access> below) {
    if (below.stream().anyMatch(access -> access.getPurposes().isEmpty())) {
      return Optional.empty();
    }
    return opened.getPurposes().isEmpty()
        ? Optional.of(" for any purpose")
        : opened.getPurposes().stream()
            .filter(purpose -> below.stream().noneMatch(one -> one.getPurposes().contains(purpose)))
            .findFirst()
            .map(purpose -> " for " + purpose);
  }
}
