package org.opensupervision.rules.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** Puts layers in order: each after all that it is layered on, versions by their first days. */
final class LayerOrder {
  private final Map<PolicyId, List<Policy>> versions = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<PolicyId, List<Policy>> ordered = new LinkedHashMap<>();

  LayerOrder(Collection<Policy> policies) {
    policies.stream()
        .sorted(Comparator.comparing(Policy::getEffectiveFrom))
        .forEach(policy -> versionsOf(policy.getId()).add(policy));
  }

  private List<Policy> versionsOf(PolicyId id) {
    return versions.computeIfAbsent(id, unknown -> new ArrayList<>());
  }

  List<Policy> lowestFirst() {
    versions.values().forEach(this::refuseSameDay);
    PolicyId top = top();
    place(top, new LinkedHashSet<>());
    throwIfAny();
    return ordered.values().stream().flatMap(List::stream).toList();
  }

  private void refuseSameDay(List<Policy> ofOne) {
    for (int i = 1; i < ofOne.size(); i++) {
      Policy policy = ofOne.get(i);
      if (policy.getEffectiveFrom().equals(ofOne.get(i - 1).getEffectiveFrom())) {
        refuse(
            "policy.same-version",
            "The versions of the policy (%s) must not take effect on the same day (%s)."
                .formatted(policy.getId(), policy.getEffectiveFrom()));
      }
    }
  }

  /** The one policy that no other one is layered on. */
  private PolicyId top() {
    var tops = new ArrayList<>(versions.keySet());
    versions.keySet().forEach(id -> tops.removeAll(below(id)));
    if (tops.isEmpty() && versions.isEmpty()) {
      throw new IllegalArgumentException("The policies (0) of a stack must be one or more.");
    }
    if (tops.isEmpty()) {
      return versions.keySet().iterator().next();
    }
    for (PolicyId second : tops.subList(1, tops.size())) {
      refuse(
          "policy.two-tops",
          "The policies (%s and %s) must be layered one on the other, directly or not."
              .formatted(tops.get(0), second));
    }
    return tops.get(0);
  }

  private Set<PolicyId> below(PolicyId id) {
    var below = new LinkedHashSet<PolicyId>();
    versionsOf(id).forEach(version -> below.addAll(version.getLayeredOn()));
    return below;
  }

  private void place(PolicyId id, Set<PolicyId> above) {
    if (ordered.containsKey(id)) {
      return;
    }
    if (!above.add(id)) {
      refuse(
          "policy.layers-in-circle",
          "The policy (" + id + ") must not be layered on itself, by way of others.");
      return;
    }
    for (PolicyId layer : below(id)) {
      if (versions.containsKey(layer)) {
        place(layer, above);
      } else {
        refuseMissing(id, layer);
      }
    }
    above.remove(id);
    ordered.put(id, versionsOf(id));
  }

  private void refuseMissing(PolicyId id, PolicyId layer) {
    refuse(
        "policy.missing-layer",
        "The policy (%s) that %s is layered on must be given with it.".formatted(layer, id));
  }

  private void refuse(String code, String message) {
    problems.add(Problem.builder().code(code).message(message).build());
  }

  private void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new SupervisionException(problems);
    }
  }
}
