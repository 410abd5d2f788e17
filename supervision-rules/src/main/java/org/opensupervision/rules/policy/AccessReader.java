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
    List<String> readers = texts(demand.keys().need(MAY_READ), MAY_READ);
    List<String> purposes = texts(demand.value("for"), "for");
    var consent = values.word(demand.value("with consent of"), "with consent of", CONSENTING);
    var part = values.text(demand.keys().need("part"), "part", LONGEST);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    var access = Access.builder().readers(readers).part(part.get()).purposes(purposes);
    return Optional.of(access.withConsent(consent.isPresent()).build());
  }

  private List<String> texts(Optional<Node> node, String key) {
    var texts = new ArrayList<String>();
    for (Node item : node.isPresent() ? items(node.get(), key) : List.<Node>of()) {
      var text = values.text(item, key, LONGEST);
      if (text.isPresent() && (!key.equals(MAY_READ) || isMeant(item, text.get()))) {
        texts.add(text.get());
      }
    }
    return texts;
  }

  /** Who is supervised is the worker; the nearest word would be the opposite. */
  private static Optional<String> near(String text) {
    return text.startsWith("supervisee")
        ? Optional.of("Maybe you meant \"worker\"?")
        : Nearest.hint(text, Relation.words());
  }

  private List<Node> items(Node node, String key) {
    return node instanceof Sequence ? values.items(node, Values.of(key)) : List.of(node);
  }

  /** A word of one's own is taken, but not one that is a known one with a typo. */
  private boolean isMeant(Node node, String text) {
    if (Relation.of(text).isPresent()) {
      return true;
    }
    var near = near(text);
    if (near.isPresent()) {
      String expected = String.join(", ", Relation.words()) + " or others";
      demand.report().add(values.wrong(node, MAY_READ, text, expected).hint(near));
    }
    return near.isEmpty();
  }
}
