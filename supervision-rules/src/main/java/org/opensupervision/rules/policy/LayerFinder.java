package org.opensupervision.rules.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.PolicyId;

/**
 * Finds the policies that others are layered on: among those given, in the folders of the given
 * files, and among the bundled ones, in this order.
 */
final class LayerFinder {
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  private final List<Policy> found = new ArrayList<>();
  private final Set<PolicyId> known = new HashSet<>();
  private final Set<Path> folders;

  LayerFinder(Set<Path> folders) {
    this.folders = folders;
  }

  /** Returns the given policies and all layers below them that can be found. */
  List<Policy> complete(List<Policy> given) {
    given.forEach(this::add);
    Deque<Policy> toLookAt = new ArrayDeque<>(given);
    while (!toLookAt.isEmpty()) {
      for (PolicyId layer : toLookAt.pop().getLayeredOn()) {
        if (!known.contains(layer)) {
          find(layer).ifPresent(toLookAt::add);
        }
      }
    }
    return found;
  }

  private void add(Policy policy) {
    found.add(policy);
    known.add(policy.getId());
  }

  private Optional<Policy> find(PolicyId id) {
    var policy = beside(id).or(() -> bundled(id));
    policy.ifPresent(this::add);
    return policy;
  }

  private Optional<Policy> beside(PolicyId id) {
    return folders.stream()
        .flatMap(folder -> ENDINGS.stream().map(ending -> folder.resolve(id + ending)))
        .filter(Files::exists)
        .findFirst()
        .map(Policies::read)
        .filter(policy -> policy.getId().equals(id));
  }

  private static Optional<Policy> bundled(PolicyId id) {
    return Stream.of(id.getValue())
        .filter(Policies.bundledIds()::contains)
        .map(Policies::bundled)
        .findFirst();
  }
}
