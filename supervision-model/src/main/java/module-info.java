/** The values of supervision, in the words of the field. */
module org.opensupervision.model {
  requires transitive jakarta.validation;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.opensupervision.model to
      org.opensupervision.rules,
      org.opensupervision.spi;
  exports org.opensupervision.model.access;
  exports org.opensupervision.model.amount;
  exports org.opensupervision.model.assessment;
  exports org.opensupervision.model.casework;
  exports org.opensupervision.model.condition;
  exports org.opensupervision.model.declaration;
  exports org.opensupervision.model.employment;
  exports org.opensupervision.model.explanation;
  exports org.opensupervision.model.fact;
  exports org.opensupervision.model.noted;
  exports org.opensupervision.model.file;
  exports org.opensupervision.model.obligation;
  exports org.opensupervision.model.policy;
  exports org.opensupervision.model.practice;
  exports org.opensupervision.model.problem;
  exports org.opensupervision.model.protection;
  exports org.opensupervision.model.session;
  exports org.opensupervision.model.time;
  exports org.opensupervision.model.variation;

  opens org.opensupervision.model.access to
      org.hibernate.validator;
  opens org.opensupervision.model.amount to
      org.hibernate.validator;
  opens org.opensupervision.model.assessment to
      org.hibernate.validator;
  opens org.opensupervision.model.casework to
      org.hibernate.validator;
  opens org.opensupervision.model.condition to
      org.hibernate.validator;
  opens org.opensupervision.model.declaration to
      org.hibernate.validator;
  opens org.opensupervision.model.employment to
      org.hibernate.validator;
  opens org.opensupervision.model.explanation to
      org.hibernate.validator;
  opens org.opensupervision.model.fact to
      org.hibernate.validator;
  opens org.opensupervision.model.file to
      org.hibernate.validator;
  opens org.opensupervision.model.noted to
      org.hibernate.validator;
  opens org.opensupervision.model.obligation to
      org.hibernate.validator;
  opens org.opensupervision.model.policy to
      org.hibernate.validator;
  opens org.opensupervision.model.practice to
      org.hibernate.validator;
  opens org.opensupervision.model.problem to
      org.hibernate.validator;
  opens org.opensupervision.model.session to
      org.hibernate.validator;
  opens org.opensupervision.model.time to
      org.hibernate.validator;
  opens org.opensupervision.model.variation to
      org.hibernate.validator;
}
