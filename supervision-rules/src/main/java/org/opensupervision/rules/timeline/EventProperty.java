package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Language;

/** What must be true of the events of one kind, where a fact may lack what it depends on. */
public final class EventProperty {
  private final FactKind kind;
  private final Condition condition;
  private final Check<Fact> sure;
  private final Check<Fact> possible;

  private EventProperty(FactKind kind, Condition condition) {
    this.kind = kind;
    this.condition = condition;
    var source = new FactSource(kind);
    this.sure = Check.of(condition, source, Unrecorded.UNSURE);
    this.possible = Check.of(condition, source, Unrecorded.MAYBE);
  }

  /** Returns a condition on the events of a pattern. */
  public static EventProperty of(EventPattern event, Condition condition, Language language) {
    return new EventProperty(EventQuery.kind(event, language), condition);
  }

  /** Returns the word for the events. */
  public String event() {
    return kind.getWord();
  }

  /** Returns whether it holds for sure, by what the fact says. */
  public boolean holds(Fact fact) {
    return sure.passes(fact);
  }

  /** Returns whether it may hold, as far as the fact says what it depends on. */
  public boolean mayHold(Fact fact) {
    return possible.passes(fact);
  }

  /** Returns whether a fact can leave open if it holds. */
  public boolean canBeUnknown() {
    for (Attribute attribute : attributes()) {
      if (attribute.isOptional()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the parts of the event that it names, each once, in the order of the condition. */
  public List<Attribute> attributes() {
    var named = new ArrayList<Attribute>();
    for (String name : names(condition)) {
      named.add(kind.attribute(name).orElseThrow());
    }
    return named;
  }

  /** Returns the conditions that it joins, all of which must hold; itself if it joins none. */
  public List<Condition> parts() {
    var parts = new ArrayList<Condition>();
    addParts(condition, parts);
    return parts;
  }

  private static void addParts(Condition of, List<Condition> to) {
    if (of instanceof AllOf all) {
      for (Condition part : all.getConditions()) {
        addParts(part, to);
      }
    } else {
      to.add(of);
    }
  }

  /** Returns the attributes that a condition names, each once, in its order. */
  public static Set<String> names(Condition of) {
    var names = new LinkedHashSet<String>();
    addNames(of, names);
    return names;
  }

  private static void addNames(Condition of, Set<String> to) {
    if (of instanceof AllOf all) {
      addNames(all.getConditions(), to);
    } else if (of instanceof AnyOf any) {
      addNames(any.getConditions(), to);
    } else if (of instanceof Not not) {
      addNames(not.getCondition(), to);
    } else if (of instanceof Held held) {
      addNames(held.getCondition(), to);
    } else if (of instanceof Comparison comparison) {
      to.add(comparison.getAttribute());
    }
  }

  private static void addNames(List<Condition> of, Set<String> to) {
    for (Condition part : of) {
      addNames(part, to);
    }
  }
}
