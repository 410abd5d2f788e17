package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;

/** Prints a policy as one page. */
final class HtmlPolicy {
  private final PolicyLines policy;

  HtmlPolicy(Policy policy) {
    this.policy = new PolicyLines(policy);
  }

  void write(OutputStream stream) throws IOException {
    HtmlPage.write(stream, policy.policy().getTitle(), this::body);
  }

  private void body(HtmlWriter html) {
    html.open("header").element("h1", policy.policy().getTitle());
    entries(html, policy.head());
    contents(html);
    html.closeLine().open("main");
    policy.parts().forEach(part -> part(html, part));
    html.open("section").element("h2", "Clauses", "id", "clauses");
    policy.policy().getClauses().forEach(clause -> clause(html, clause));
    html.close().closeLine();
  }

  private void contents(HtmlWriter html) {
    html.open("nav", "aria-label", "Clauses").open("ul");
    for (Clause clause : policy.policy().getClauses()) {
      html.open("li").element("a", name(clause), "href", "#" + anchor(clause)).closeLine();
    }
    html.close().close();
  }

  private static void part(HtmlWriter html, PolicyLines.Part part) {
    html.open("section").element("h2", part.title(), "id", part.id());
    entries(html, part.entries());
    html.closeLine();
  }

  private void clause(HtmlWriter html, Clause clause) {
    html.open("section").element("h3", clause.getId().getValue(), "id", anchor(clause));
    entries(html, policy.of(clause));
    html.closeLine();
  }

  private static void entries(HtmlWriter html, List<PolicyLines.Entry> entries) {
    html.open("dl");
    entries.forEach(entry -> html.element("dt", entry.name()).element("dd", entry.text()));
    html.closeLine();
  }

  private static String anchor(Clause clause) {
    return "clause-" + name(clause);
  }

  private static String name(Clause clause) {
    String id = clause.getId().getValue();
    return id.substring(id.indexOf(':') + 1);
  }
}
