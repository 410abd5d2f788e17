/** The values of supervision, in the words of the field. */
module org.opensupervision.model {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static transitive org.immutables.value.annotations;

  exports org.opensupervision.model.problem;

  opens org.opensupervision.model.problem to
      org.hibernate.validator;
}
