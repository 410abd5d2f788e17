package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.vocabulary.FactKind;

/**
 * Reads how every event of a kind must be: {@code each} with {@code lasts}, {@code has} and {@code
 * includes}, all of which must be true.
 */
final class QualityReader {
  private static final String LASTS = "lasts";
  private static final String HAS = "has";
  private static final String INCLUDES = "includes";

  private final Demand demand;

  QualityReader(Demand demand) {
    this.demand = demand;
  }

  Optional<Requirement> read() {
    var event = demand.event("each");
    var property = property(event.isPresent() ? event.get().kind() : null);
    boolean ofShare = demand.value(ShareReader.KEY).isPresent();
    if (event.isEmpty() || property.isEmpty() || (ofShare && !isOneLength())) {
      return Optional.empty();
    }
    var asked = Quality.builder().event(event.get().pattern()).property(property.get());
    if (ofShare) {
      asked.proRata(new ShareReader(demand).read());
    }
    return Optional.of(asked.build());
  }

  /** A share is one of a length; what else is asked stands in a clause of its own. */
  private boolean isOneLength() {
    demand.refuseBeside(ShareReader.KEY, List.of(HAS, INCLUDES));
    return demand.keys().need(LASTS).isPresent() && !demand.hasAny(List.of(HAS, INCLUDES));
  }

  private Optional<Condition> property(@Nullable FactKind kind) {
    demand.keys().needOneOf(List.of(LASTS, HAS, INCLUDES));
    var all = new ArrayList<Condition>();
    var lasts = demand.value(LASTS);
    if (lasts.isPresent()) {
      addTo(all, new DurationReader(demand.report()).read(lasts.get(), kind));
    }
    var has = demand.value(HAS);
    if (has.isPresent()) {
      addTo(all, has(has.get(), kind));
    }
    var includes = demand.value(INCLUDES);
    if (includes.isPresent()) {
      all.addAll(includes(includes.get(), kind));
    }
    return ConditionReader.allOf(all);
  }

  private Optional<Condition> has(Node node, @Nullable FactKind kind) {
    if (kind == null) {
      return Optional.empty();
    }
    String whose = "event \"" + kind + "\"";
    return new ConditionReader(demand.report(), HAS, whose, kind.getAttributes()).read(node);
  }

  private List<Comparison> includes(Node node, @Nullable FactKind kind) {
    var members = new MemberReader(demand.report());
    var words = members.read(node, INCLUDES);
    var name = members.attribute(node, INCLUDES, kind);
    if (kind != null && name.isPresent()) {
      members.refuseUnknown(node, INCLUDES, kind, name.get());
    }
    var included = new ArrayList<Comparison>();
    for (String word : name.isPresent() ? words : List.<String>of()) {
      included.add(Comparison.of(name.get(), Operator.INCLUDES, word));
    }
    return included;
  }

  private static void addTo(List<Condition> all, Optional<Condition> part) {
    if (part.isEmpty()) {
      return;
    }
    if (part.get() instanceof AllOf several) {
      all.addAll(several.getConditions());
    } else {
      all.add(part.get());
    }
  }
}
