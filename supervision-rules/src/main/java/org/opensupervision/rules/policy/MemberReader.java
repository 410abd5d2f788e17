package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.TextList;
import org.opensupervision.rules.vocabulary.ValueType;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Reads what must stand in the list of an event: its sections, its functions, its themes. */
final class MemberReader {
  private static final Set<ValueType> LISTED = EnumSet.of(ValueType.TEXT, ValueType.WORD);
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

  /** Refuses members that can never stand in the list of an event, whose words may be declared. */
  void refuseUnknown(Node node, String key, FactKind kind, String attribute) {
    boolean declared = Vocabulary.kind(kind.getWord()).isEmpty();
    var list = kind.attribute(attribute);
    List<String> words = list.isPresent() ? list.get().getWords() : List.of();
    for (Node item : node instanceof Sequence sequence ? sequence.getItems() : List.of(node)) {
      if (!words.isEmpty() && item instanceof Scalar) {
        values.word(item, key, words);
      } else if (declared && item instanceof Scalar scalar) {
        refuseSeparator(scalar, key);
      }
    }
  }

  private void refuseSeparator(Scalar scalar, String key) {
    if (TextList.isSeveral(scalar.getText())) {
      report.add(values.wrong(scalar, key, scalar.getText(), TextList.EXPECTED_EACH));
    }
  }

  /** Returns the names of the lists of texts of an event. */
  static List<String> lists(FactKind kind) {
    var lists = new ArrayList<String>();
    for (Attribute part : kind.getAttributes()) {
      if (part.isMany() && LISTED.contains(part.getType())) {
        lists.add(part.getName());
      }
    }
    return lists;
  }
}
