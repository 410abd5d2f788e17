package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.problem.Nearest;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.vocabulary.Relation;
import org.opensupervision.rules.vocabulary.SubjectKind;

/**
 * Reads who may read what: {@code may read}, {@code part}, {@code for}, {@code with consent of}.
 */
final class AccessReader {
  static final List<String> CONSENTING = List.of("worker");
  private static final String MAY_READ = "may read";
  private static final int LONGEST = 200;

  private final Demand demand;
  private final Values values;

  AccessReader(Demand demand) {
    this.demand = demand;
    this.values = new Values(demand.report());
  }

  Optional<Requirement> read() {
    demand.events().keepTo(SubjectKind.PERSON);
    List<String> readers =
        demand.keys().need(MAY_READ).map(node -> texts(node, MAY_READ)).orElse(List.of());
    List<String> purposes = demand.value("for").map(node -> texts(node, "for")).orElse(List.of());
    boolean consent =
        demand
            .value("with consent of")
            .flatMap(node -> values.word(node, "with consent of", CONSENTING))
            .isPresent();
    return demand
        .keys()
        .need("part")
        .flatMap(node -> values.text(node, "part", LONGEST))
        .map(
            part ->
                Access.builder()
                    .readers(readers)
                    .part(part)
                    .purposes(purposes)
                    .withConsent(consent)
                    .build());
  }

  private List<String> texts(Node node, String key) {
    var nodes = node instanceof Sequence ? values.items(node, Values.of(key)) : List.of(node);
    var texts = new ArrayList<String>();
    for (Node item : nodes) {
      values
          .text(item, key, LONGEST)
          .filter(text -> !key.equals(MAY_READ) || isMeant(item, text))
          .ifPresent(texts::add);
    }
    return texts;
  }

  /** Who is supervised is the worker; the nearest word would be the opposite. */
  private static Optional<String> supervised(String text) {
    return text.startsWith("supervisee")
        ? Optional.of("Maybe you meant \"worker\"?")
        : Optional.empty();
  }

  /** A word of one's own is taken, but not one that is a known one with a typo. */
  private boolean isMeant(Node node, String text) {
    Optional<String> near =
        supervised(text)
            .or(() -> Nearest.hint(text, Relation.words()))
            .filter(hint -> Relation.of(text).isEmpty());
    near.ifPresent(
        hint ->
            demand
                .report()
                .add(
                    values
                        .wrong(
                            node,
                            MAY_READ,
                            text,
                            String.join(", ", Relation.words()) + " or others")
                        .hint(near)));
    return near.isEmpty();
  }
}
