/** Reads policies, assesses facts against them, and explains every answer. */
module org.opensupervision.rules {
  requires transitive org.opensupervision.model;
  requires transitive org.opensupervision.spi;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires org.hibernate.validator;
  requires org.snakeyaml.engine.v2;
  requires tools.jackson.core;

  exports org.opensupervision.rules;
  exports org.opensupervision.rules.assessment;
  exports org.opensupervision.rules.calendar;
  exports org.opensupervision.rules.comparison;
  exports org.opensupervision.rules.digest;
  exports org.opensupervision.rules.engine;
  exports org.opensupervision.rules.engine.command;
  exports org.opensupervision.rules.engine.destruction;
  exports org.opensupervision.rules.engine.due;
  exports org.opensupervision.rules.engine.failure;
  exports org.opensupervision.rules.engine.file;
  exports org.opensupervision.rules.engine.intake;
  exports org.opensupervision.rules.engine.outbox;
  exports org.opensupervision.rules.explanation;
  exports org.opensupervision.rules.layer;
  exports org.opensupervision.rules.policy;
  exports org.opensupervision.rules.fact;
  exports org.opensupervision.rules.golden;
  exports org.opensupervision.rules.validation;
  exports org.opensupervision.rules.register;
  exports org.opensupervision.rules.replay;
  exports org.opensupervision.rules.wording;
}
