/** The values of supervision, in the words of the field. */
module org.opensupervision.model {
  requires transitive jakarta.validation;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.opensupervision.model.problem;
  exports org.opensupervision.model.time;

  opens org.opensupervision.model.problem to
      org.hibernate.validator;
  opens org.opensupervision.model.time to
      org.hibernate.validator;
}
