package org.opensupervision.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.amount.NamedPeriod;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.document.Shown;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads the terms of a policy: {@code spring 2026: 2026-01-05 to 2026-03-27}. */
final class TermsReader {
  static final String TERMS = "terms";
  private static final String TO = " to ";
  private static final String EXPECTED = "two dates in order, such as 2026-01-05 to 2026-03-27";
  private static final int LONGEST = 100;

  private final Report report;
  private final Values values;

  TermsReader(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  /** Returns the terms in the order of the file, which must be that of their days. */
  List<NamedPeriod> read(Node node) {
    var terms = new ArrayList<NamedPeriod>();
    var mapping = values.mapping(node, Values.of(TERMS));
    for (Entry entry : mapping.isPresent() ? mapping.get().getEntries() : List.<Entry>of()) {
      var term = read(entry);
      if (term.isPresent()) {
        add(terms, term.get(), entry);
      }
    }
    return terms;
  }

  private void add(List<NamedPeriod> terms, NamedPeriod term, Entry entry) {
    boolean follows =
        terms.isEmpty() || terms.get(terms.size() - 1).getLastDay().isBefore(term.getFirstDay());
    if (!follows) {
      report.add(
          entry.getKey(),
          "policy.overlapping-terms",
          "The term (%s) must begin after the one before it has ended."
              .formatted(Shown.word(entry.getName())));
    }
    terms.add(term);
  }

  private Optional<NamedPeriod> read(Entry entry) {
    var name = values.text(entry.getKey(), TERMS, LONGEST);
    var days = values.single(entry.getValue(), TERMS, EXPECTED);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    String text = days.get().getText();
    var period = period(name.orElse(entry.getName()), text);
    if (period.isEmpty()) {
      report.add(values.wrong(days.get(), TERMS, text, EXPECTED));
    }
    return name.isPresent() ? period : Optional.empty();
  }

  private static Optional<NamedPeriod> period(String name, String text) {
    int to = text.indexOf(TO);
    var first = to < 0 ? Optional.empty() : ValueType.DATE.read(text.substring(0, to));
    var last = to < 0 ? Optional.empty() : ValueType.DATE.read(text.substring(to + TO.length()));
    return first.orElse(null) instanceof LocalDate firstDay
            && last.orElse(null) instanceof LocalDate lastDay
            && !lastDay.isBefore(firstDay)
        ? Optional.of(NamedPeriod.builder().name(name).firstDay(firstDay).lastDay(lastDay).build())
        : Optional.empty();
  }

  /** Reports clauses that count by terms where the policy names none. */
  void refuseClausesWithout(Node clauses) {
    for (Node clause : clauses instanceof Sequence list ? list.getItems() : List.<Node>of()) {
      if (clause instanceof Mapping mapping
          && mapping.value("per").orElse(null) instanceof Scalar per
          && per.getText().equals("term")) {
        report.add(
            per,
            "policy.no-terms",
            "The policy must name its terms, since a clause counts by them.",
            "the key terms at the top, such as {spring 2026: 2026-01-05 to 2026-03-27}");
      }
    }
  }
}
