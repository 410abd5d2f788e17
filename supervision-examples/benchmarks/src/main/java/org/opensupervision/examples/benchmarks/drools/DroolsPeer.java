package org.opensupervision.examples.benchmarks.drools;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.opensupervision.examples.benchmarks.population.Peer;
import org.opensupervision.examples.benchmarks.population.Supervisee;
import org.opensupervision.examples.benchmarks.population.Tally;

/** Drools with rules compiled to its executable model, and a stateless session per supervisee. */
public final class DroolsPeer implements Peer {
  private static final String FOLDER = "org/opensupervision/examples/benchmarks/drools/";

  private final KieContainer container;
  private final List<List<Object>> events;

  /**
   * Compiles rules and makes the events of a population.
   *
   * @param rules {@code idiomatic}, or {@code linked} for those that follow ids from event to event
   */
  public DroolsPeer(String rules, List<Supervisee> all) {
    container = compile(rules);
    events = all.stream().map(Events::of).toList();
  }

  private static KieContainer compile(String rules) {
    var services = KieServices.Factory.get();
    var files = services.newKieFileSystem();
    var release = services.newReleaseId("org.opensupervision.benchmarks", rules, "1");
    files.generateAndWritePomXML(release);
    String name = FOLDER + rules + ".drl";
    files.write("src/main/resources/" + name, services.getResources().newClassPathResource(name));
    var results = services.newKieBuilder(files).buildAll(ExecutableModelProject.class).getResults();
    if (results.hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(results.toString());
    }
    return services.newKieContainer(release);
  }

  @Override
  public Object assess(int who) {
    return judge(who);
  }

  private Sink judge(int who) {
    var session = container.newStatelessKieSession();
    var sink = new Sink();
    session.setGlobal("out", sink);
    session.execute(events.get(who));
    return sink;
  }

  @Override
  public void tally(int who, Tally to) {
    judge(who).found().forEach(obligation -> obligation.addTo(to));
  }
}
