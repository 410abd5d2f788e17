package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Sequence;

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
  private final List<Field> fields;
  private final Values values;

  ConditionReader(Report report, String key, String whose, List<Field> fields) {
    this.report = report;
    this.key = key;
    this.whose = whose;
    this.fields = fields;
    this.values = new Values(report);
  }

  /** Reads a value that is a condition as a whole. */
  Optional<Condition> read(Node node) {
    return values.mapping(node, Values.of(key)).flatMap(this::readWhole);
  }

  /** Reads the condition that the keys of a mapping make, apart from some with another meaning. */
  Optional<Condition> readApartFrom(Mapping mapping, Collection<String> otherKeys) {
    var conditions = new ArrayList<Condition>();
    for (var entry : mapping.getEntries()) {
      if (!otherKeys.contains(entry.getName())) {
        read(entry, otherKeys).ifPresent(conditions::add);
      }
    }
    return joined(conditions, AllOf::of);
  }

  private Optional<Condition> readWhole(Mapping mapping) {
    if (mapping.getEntries().isEmpty()) {
      report.add(mapping, "policy.empty", "The " + Values.of(key) + " must not be empty.");
    }
    return readApartFrom(mapping, List.of());
  }

  private Optional<Condition> read(Entry entry, Collection<String> otherKeys) {
    return switch (entry.getName()) {
      case NOT -> read(entry.getValue()).map(Not::of);
      case ANY_OF -> readEach(entry.getValue(), AnyOf::of);
      case ALL_OF -> readEach(entry.getValue(), AllOf::of);
      case RECORDED -> recorded(entry.getValue());
      default -> compare(entry, otherKeys);
    };
  }

  private Optional<Condition> readEach(
      Node node, Function<List<Condition>, ? extends Condition> join) {
    var conditions =
        values.items(node, Values.of(key)).stream()
            .map(this::read)
            .flatMap(Optional::stream)
            .toList();
    return joined(conditions, join);
  }

  /** One attribute or a list of them, all of which must have a value. */
  private Optional<Condition> recorded(Node node) {
    var nodes = node instanceof Sequence ? values.items(node, Values.of(RECORDED)) : List.of(node);
    var names = fields.stream().map(Field::name).distinct().toList();
    List<Condition> each =
        nodes.stream()
            .flatMap(one -> values.word(one, RECORDED, names).stream())
            .<Condition>map(Comparison::recorded)
            .toList();
    return joined(each, AllOf::of);
  }

  private Optional<Condition> compare(Entry entry, Collection<String> otherKeys) {
    for (Field field : fields) {
      if (field.name().equals(entry.getName())) {
        return new ComparisonReader(report, field).read(entry.getValue());
      }
    }
    var known =
        Stream.of(fields.stream().map(Field::name), WORDS.stream(), otherKeys.stream())
            .flatMap(names -> names)
            .toList();
    Keys.refuseAttribute(entry.getKey(), whose, known, report);
    return Optional.empty();
  }

  static Optional<Condition> joined(
      List<Condition> conditions, Function<List<Condition>, ? extends Condition> join) {
    return switch (conditions.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(conditions.get(0));
      default -> Optional.of(join.apply(conditions));
    };
  }
}
