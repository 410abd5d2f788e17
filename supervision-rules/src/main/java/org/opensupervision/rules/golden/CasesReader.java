package org.opensupervision.rules.golden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Problems;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Reads a file of cases from the root of its document. */
final class CasesReader {
  static final List<String> KEYS =
      List.of("policy", "person", "case", "defaults", "facts", "cases");
  private static final String POLICY = "policy";
  private static final String WHAT = "file of cases";

  private final Notes notes;
  private final Shapes shapes;
  private final Function<List<String>, PolicyStack> policies;

  CasesReader(Problems problems, Function<List<String>, PolicyStack> policies) {
    this.notes = new Notes(problems);
    this.shapes = new Shapes(notes);
    this.policies = policies;
  }

  Optional<GoldenCases> read(Node root) {
    return shapes.mapping(root, WHAT, KEYS).flatMap(this::read);
  }

  private Optional<GoldenCases> read(Mapping root) {
    var stack =
        shapes
            .need(root, WHAT, POLICY)
            .map(this::names)
            .filter(names -> !names.isEmpty())
            .flatMap(names -> stack(root, names));
    var cases = shapes.need(root, WHAT, "cases");
    if (stack.isEmpty() || cases.isEmpty()) {
      return Optional.empty();
    }
    var subjects =
        new Subjects(
            subject(root, SubjectKind.PERSON, Subjects.WORKER),
            subject(root, SubjectKind.CASE, Subjects.CASE));
    var reader =
        new CaseReader(
            notes, factsPart(root, subjects), new ClauseWords(notes, stack.get(), subjects));
    var shared =
        root.value("facts").map(node -> CaseReader.factMappings(node, shapes)).orElse(List.of());
    var read =
        shapes.items(cases.get(), "cases").stream()
            .flatMap(node -> reader.read(node, shared).stream())
            .toList();
    return Optional.of(new GoldenCases(stack.get(), read));
  }

  /** A policy file that is not there is told at the place that names it. */
  private Optional<PolicyStack> stack(Mapping root, List<String> names) {
    try {
      return Optional.of(policies.apply(names));
    } catch (SupervisionException refused) {
      var missing =
          refused.getProblems().stream().filter(one -> one.getCode().equals("file.not-found"));
      var files = missing.flatMap(one -> one.getPlace().stream()).map(Place::getSource).toList();
      if (files.isEmpty()) {
        throw refused;
      }
      notes.add(
          root.value(POLICY).orElse(root),
          "cases.no-policy",
          "The policy file (" + String.join(", ", files) + ") is not there.",
          "the name of a file in the folder of the cases, or the id of a bundled policy");
      return Optional.empty();
    }
  }

  private List<String> names(Node node) {
    var nodes = node instanceof Sequence ? shapes.items(node, POLICY) : List.of(node);
    return nodes.stream().flatMap(item -> shapes.text(item, POLICY, 200).stream()).toList();
  }

  private String subject(Mapping root, SubjectKind kind, String usual) {
    return root.value(kind.getWord())
        .flatMap(
            node ->
                shapes.value(
                    node,
                    kind.getWord(),
                    "an id",
                    id -> Subjects.read(kind, id).map(subject -> subject.getValue())))
        .orElse(usual);
  }

  private FactsPart factsPart(Mapping root, Subjects subjects) {
    int before = notes.problems().getCount();
    var defaults = defaults(root);
    boolean sound = notes.problems().getCount() == before;
    return new FactsPart(notes, defaults, subjects, sound);
  }

  private Map<String, Mapping> defaults(Mapping root) {
    var kinds = Vocabulary.kinds().stream().map(FactKind::getWord).toList();
    var defaults = new HashMap<String, Mapping>();
    root.value("defaults")
        .flatMap(node -> shapes.mapping(node, "defaults", kinds))
        .ifPresent(
            mapping ->
                mapping
                    .getEntries()
                    .forEach(entry -> put(entry.getName(), entry.getValue(), defaults)));
    return defaults;
  }

  private void put(String kind, Node node, Map<String, Mapping> defaults) {
    if (node instanceof Mapping values) {
      defaults.put(kind, values);
    } else {
      shapes.refuse(node, Shapes.of(kind), "a mapping of keys to values");
    }
  }
}
