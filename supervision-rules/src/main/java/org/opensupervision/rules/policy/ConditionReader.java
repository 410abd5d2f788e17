package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.vocabulary.NamedValue;

/** Reads conditions: attributes with values, all of which must hold, and the words that nest. */
final class ConditionReader {
  private static final String NOT = "not";
  private static final String ANY_OF = "any of";
  private static final String ALL_OF = "all of";
  private static final String RECORDED = "recorded";

  /** The words with which conditions nest, or ask whether there is a value at all. */
  static final List<String> WORDS = List.of(NOT, ANY_OF, ALL_OF, RECORDED);

  private final Report report;
  private final String key;
  private final String whose;
  private final List<? extends NamedValue> fields;
  private final Values values;

  ConditionReader(Report report, String key, String whose, List<? extends NamedValue> fields) {
    this.report = report;
    this.key = key;
    this.whose = whose;
    this.fields = fields;
    this.values = new Values(report);
  }

  /** Reads a value that is a condition as a whole. */
  Optional<Condition> read(Node node) {
    var mapping = values.mapping(node, Values.of(key));
    return mapping.isPresent() ? readWhole(mapping.get()) : Optional.empty();
  }

  /** Reads the condition that the keys of a mapping make, apart from some with another meaning. */
  Optional<Condition> readApartFrom(Mapping mapping, Collection<String> otherKeys) {
    var conditions = new ArrayList<Condition>();
    for (var entry : mapping.getEntries()) {
      if (!otherKeys.contains(entry.getName())) {
        addTo(conditions, read(entry, otherKeys));
      }
    }
    return allOf(conditions);
  }

  private Optional<Condition> readWhole(Mapping mapping) {
    if (mapping.getEntries().isEmpty()) {
      report.add(mapping, "policy.empty", "The " + Values.of(key) + " must not be empty.");
    }
    return readApartFrom(mapping, List.of());
  }

  private Optional<Condition> read(Entry entry, Collection<String> otherKeys) {
    return switch (entry.getName()) {
      case NOT -> not(read(entry.getValue()));
      case ANY_OF -> anyOf(readEach(entry.getValue()));
      case ALL_OF -> allOf(readEach(entry.getValue()));
      case RECORDED -> recorded(entry.getValue());
      default -> compare(entry, otherKeys);
    };
  }

  private List<Condition> readEach(Node node) {
    var conditions = new ArrayList<Condition>();
    for (Node item : values.items(node, Values.of(key))) {
      addTo(conditions, read(item));
    }
    return conditions;
  }

  private static void addTo(List<Condition> conditions, Optional<Condition> read) {
    if (read.isPresent()) {
      conditions.add(read.get());
    }
  }

  /** One attribute or a list of them, all of which must have a value. */
  private Optional<Condition> recorded(Node node) {
    var nodes = node instanceof Sequence ? values.items(node, Values.of(RECORDED)) : List.of(node);
    var names = names();
    var each = new ArrayList<Condition>();
    for (Node one : nodes) {
      var name = values.word(one, RECORDED, names);
      if (name.isPresent()) {
        each.add(Comparison.recorded(name.get()));
      }
    }
    return allOf(each);
  }

  private Optional<Condition> compare(Entry entry, Collection<String> otherKeys) {
    for (NamedValue field : fields) {
      if (field.getName().equals(entry.getName())) {
        return new ComparisonReader(report, field).read(entry.getValue());
      }
    }
    var known = new ArrayList<String>(names());
    known.addAll(WORDS);
    known.addAll(otherKeys);
    Keys.refuseAttribute(entry.getKey(), whose, known, report);
    return Optional.empty();
  }

  private List<String> names() {
    var names = new LinkedHashSet<String>();
    for (NamedValue field : fields) {
      names.add(field.getName());
    }
    return List.copyOf(names);
  }

  private static Optional<Condition> not(Optional<Condition> read) {
    return read.isPresent() ? Optional.of(Not.of(read.get())) : Optional.empty();
  }

  static Optional<Condition> allOf(List<Condition> conditions) {
    return conditions.size() > 1 ? Optional.of(AllOf.of(conditions)) : onlyOf(conditions);
  }

  static Optional<Condition> anyOf(List<Condition> conditions) {
    return conditions.size() > 1 ? Optional.of(AnyOf.of(conditions)) : onlyOf(conditions);
  }

  private static Optional<Condition> onlyOf(List<Condition> conditions) {
    return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions.get(0));
  }
}
