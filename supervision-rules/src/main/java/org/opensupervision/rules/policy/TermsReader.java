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
    for (Entry entry : mapping.map(Mapping::getEntries).orElse(List.of())) {
      read(entry).ifPresent(term -> add(terms, term, entry));
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
    var period =
        days.map(Scalar::getText).flatMap(text -> period(name.orElse(entry.getName()), text));
    if (days.isPresent() && period.isEmpty()) {
      report.add(values.wrong(days.get(), TERMS, days.get().getText(), EXPECTED));
    }
    return name.isPresent() ? period : Optional.empty();
  }

  private static Optional<NamedPeriod> period(String name, String text) {
    int to = text.indexOf(TO);
    var first = to < 0 ? Optional.<LocalDate>empty() : date(text.substring(0, to));
    var last = to < 0 ? Optional.<LocalDate>empty() : date(text.substring(to + TO.length()));
    return first
        .filter(day -> last.isPresent() && !last.get().isBefore(day))
        .map(day -> NamedPeriod.builder().name(name).firstDay(day))
        .map(period -> period.lastDay(last.orElseThrow()).build());
  }

  private static Optional<LocalDate> date(String text) {
    return ValueType.DATE.read(text).map(LocalDate.class::cast);
  }

  /** Reports clauses that count by terms where the policy names none. */
  void refuseClausesWithout(Node clauses) {
    if (clauses instanceof Sequence sequence) {
      sequence.getItems().stream()
          .filter(Mapping.class::isInstance)
          .flatMap(clause -> ((Mapping) clause).value("per").stream())
          .filter(per -> per instanceof Scalar scalar && scalar.getText().equals("term"))
          .forEach(
              per ->
                  report.add(
                      per,
                      "policy.no-terms",
                      "The policy must name its terms, since a clause counts by them.",
                      "the key terms at the top, such as {spring 2026: 2026-01-05 to 2026-03-27}"));
    }
  }
}
