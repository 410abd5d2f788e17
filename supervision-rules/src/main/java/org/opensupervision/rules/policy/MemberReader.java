package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads what must stand in the list of an event: its sections, its functions, its themes. */
final class MemberReader {
  private static final int MOST = 50;
  private static final int LONGEST = 100;

  private final Report report;
  private final Values values;

  MemberReader(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  /** Returns the members, each of which must be listed once. */
  List<String> read(Node node, String key) {
    var nodes = node instanceof Sequence ? values.items(node, Values.of(key)) : List.of(node);
    if (nodes.size() > MOST) {
      report.add(
          node, "policy.too-many", "The %s must list at most %s.".formatted(Values.of(key), MOST));
    }
    var members = new ArrayList<String>();
    for (Node item : nodes) {
      var member = values.text(item, key, LONGEST);
      if (member.isPresent()) {
        add(members, member.get(), item, key);
      }
    }
    return members;
  }

  private void add(List<String> to, String member, Node node, String key) {
    if (to.contains(member)) {
      report.add(
          node,
          "policy.listed-twice",
          "The %s must list %s once.".formatted(Values.of(key), Shown.word(member)));
    }
    to.add(member);
  }

  /** Returns the list of texts that an event has; the event is null where it was not understood. */
  Optional<String> attribute(Node node, String key, @Nullable FactKind kind) {
    if (kind == null) {
      return Optional.empty();
    }
    var lists = lists(kind);
    if (lists.isEmpty()) {
      report.addMisplaced(
          node, key, kind, "an event with a list, such as session held or record completed");
    }
    return lists.isEmpty() ? Optional.empty() : Optional.of(lists.get(0));
  }

  /** Returns the names of the lists of texts of an event. */
  static List<String> lists(FactKind kind) {
    var lists = new ArrayList<String>();
    for (Attribute part : kind.getAttributes()) {
      if (part.isMany() && part.getType() == ValueType.TEXT) {
        lists.add(part.getName());
      }
    }
    return lists;
  }
}
