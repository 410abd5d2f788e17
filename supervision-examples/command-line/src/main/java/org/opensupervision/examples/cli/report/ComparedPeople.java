package org.opensupervision.examples.cli.report;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.rules.explanation.ExplanationText;

/** Writes what changes for each worker, folded, with why it stands so before and after. */
final class ComparedPeople {
  private static final List<String> HEADINGS =
      List.of("Change", "Clause", "About", "Before", "After");

  private final HtmlWriter html;

  ComparedPeople(HtmlWriter html) {
    this.html = html;
  }

  void write(List<PersonChanges> people) {
    html.open("section").element("h2", "Person by person", "id", "people");
    html.element(
        "p",
        people.isEmpty()
            ? "Nothing changes for anybody."
            : "What is gained or lost and was met, or cannot be checked, is counted and not listed.");
    people.forEach(this::person);
    html.closeLine();
  }

  private void person(PersonChanges person) {
    html.open("details").element("summary", person.summary());
    List<DutyChange> duties = person.toShow();
    if (!duties.isEmpty()) {
      String caption = "Changes: " + person.summary();
      html.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", caption);
      html.open("table", "class", "lines").element("caption", caption, "class", "unseen");
      html.open("thead").open("tr");
      HEADINGS.forEach(heading -> html.element("th", heading, "scope", "col"));
      html.close().close().open("tbody");
      duties.forEach(this::duty);
      html.close().close().close();
    }
    html.closeLine();
  }

  private void duty(DutyChange change) {
    html.open("tr").element("th", String.join(", ", change.words()), "scope", "row");
    html.open("td").element("code", change.duty().getClause().getValue()).close();
    html.element("td", change.duty().getSubject().getValue());
    side(change, change.before(), "before");
    side(change, change.after(), "after");
    html.closeLine();
  }

  /** Such as "overdue, due 28 May 2026". */
  private static String standing(Optional<Finding> finding) {
    return finding
        .map(
            found ->
                StatusWords.of(found.getStatus())
                    + found
                        .getObligation()
                        .getDue()
                        .map(due -> ", due " + Figures.day(due))
                        .orElse(""))
        .orElse("not owed");
  }

  private void side(DutyChange change, Optional<Finding> finding, String side) {
    html.open("td").text(standing(finding));
    if (finding.isPresent()) {
      html.open("details").open("summary").text("Why");
      html.element("span", " " + side + ": " + change.duty().getId(), "class", "unseen").close();
      html.open("ol");
      ExplanationText.lines(finding.get().getObligation().getExplanation())
          .forEach(line -> html.element("li", line));
      html.close().close();
    }
    html.close();
  }
}
