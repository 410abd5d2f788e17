/** The first steps with the library, as a host on the module path takes them. */
module org.opensupervision.examples.gettingstarted {
  requires org.opensupervision.rules;
  requires static org.jspecify;
}
