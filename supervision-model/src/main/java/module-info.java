/** The values of supervision, in the words of the field. */
module org.opensupervision.model {
  requires transitive jakarta.validation;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.opensupervision.model.problem;

  opens org.opensupervision.model.problem to
      org.hibernate.validator;
}
