package org.opensupervision.rules.digest;

import org.opensupervision.model.amount.NamedPeriod;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.declaration.DeclaredAttribute;
import org.opensupervision.model.declaration.DeclaredEvent;
import org.opensupervision.model.declaration.DeclaredValue;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.LocalWord;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Source;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.policy.Variation;
import org.opensupervision.model.time.Lasting;

/** The canonical form of a policy, part by part in the order of the model. */
final class CanonicalPolicy {
  private final CanonicalForm form;
  private final CanonicalRequirement requirements;

  CanonicalPolicy(CanonicalForm form) {
    this.form = form;
    this.requirements = new CanonicalRequirement(form, this);
  }

  void add(Policy policy) {
    form.add("policy").add(policy.getId()).add(policy.getTitle());
    add(policy.getSource());
    form.add(policy.getEffectiveFrom()).addOptional(policy.getReviewBy()).add(policy.getCalendar());
    form.addAll(policy.getLocalWords(), this::add).addAll(policy.getClauses(), this::add);
    form.addAll(policy.getLayeredOn(), form::add);
    if (!policy.getTerms().isEmpty()) {
      form.add("terms").addAll(policy.getTerms(), this::add);
    }
    addDeclarations(policy);
    policy.getEffectiveUntil().ifPresent(until -> form.add("effective until").add(until));
  }

  private void add(NamedPeriod term) {
    form.add(term.getName()).add(term.getFirstDay()).add(term.getLastDay());
  }

  /** They come last and only where there are any: policies without keep their fingerprint. */
  private void addDeclarations(Policy policy) {
    if (!policy.getEvents().isEmpty()
        || !policy.getAttributes().isEmpty()
        || !policy.getRoles().isEmpty()) {
      form.addAll(policy.getEvents(), this::add)
          .addAll(policy.getAttributes(), this::add)
          .addAll(policy.getRoles(), form::add);
    }
  }

  private void add(DeclaredEvent event) {
    form.add(event.getWord())
        .add(event.getAbout())
        .addAll(event.getParts(), this::add)
        .add(event.isDoneAfterwards());
  }

  private void add(DeclaredAttribute attribute) {
    form.add(attribute.getAbout());
    add(attribute.getValue());
  }

  private void add(DeclaredValue value) {
    form.add(value.getName()).add(value.getType()).addAll(value.getWords(), form::add);
  }

  private void add(Source source) {
    form.add(source.getDocument())
        .addOptional(source.getPublisher())
        .addOptional(source.getVersion())
        .addOptional(source.getDated())
        .addOptional(source.getLink());
  }

  private void add(LocalWord word) {
    form.add(word.getWord());
    add(word.getMeaning());
  }

  private void add(Clause clause) {
    form.add(clause.getId())
        .add(clause.getSays())
        .add(clause.getCitation())
        .add(clause.getStrength())
        .addOptional(clause.getAppliesTo(), this::add);
    requirements.add(clause.getRequirement());
    form.add(clause.getOwedBy())
        .addOptional(clause.getReading())
        .addOptional(clause.getEffectiveFrom())
        .addOptional(clause.getEffectiveUntil())
        .addOptional(clause.getTightens())
        .add(clause.isFromNow());
    clause.getVariation().ifPresent(this::add);
  }

  private void add(Variation variation) {
    form.add("may vary")
        .addOptional(variation.getToAtMost())
        .addAll(variation.getAgreedBy(), form::add)
        .add(variation.isWithConsent())
        .addOptional(variation.getForAtMost());
    variation.getToAtLeast().ifPresent(least -> form.add("to at least").add(least));
  }

  void add(EventPattern event) {
    form.add(event.isFirstOnly() ? "only first: " + event.getEvent() : event.getEvent())
        .addOptional(event.getWhere(), this::add)
        .addOptional(event.getLasting(), this::add)
        .addOptional(event.getFollowing(), this::add)
        .addOptional(event.getDatedBy());
    event.getBeginning().ifPresent(this::addBeginning);
  }

  private void addBeginning(Condition beginning) {
    form.add("beginning");
    add(beginning);
  }

  private void add(Lasting lasting) {
    form.add(lasting.isMoreThan()).add(lasting.getTerm());
  }

  void add(Stage stage) {
    form.addOptional(stage.getEvery()).addOptional(stage.getUntil());
  }

  void add(Condition condition) {
    if (condition instanceof AllOf all) {
      form.add("all of").addAll(all.getConditions(), this::add);
    } else if (condition instanceof AnyOf any) {
      form.add("any of").addAll(any.getConditions(), this::add);
    } else if (condition instanceof Not not) {
      form.add("not");
      add(not.getCondition());
    } else if (condition instanceof Held held) {
      form.add("held").add(held.getOperator()).add(held.getTerm());
      add(held.getCondition());
    } else if (condition instanceof Comparison comparison) {
      form.add(comparison.getOperator()).add(comparison.getAttribute()).add(comparison.getValue());
    }
  }
}
