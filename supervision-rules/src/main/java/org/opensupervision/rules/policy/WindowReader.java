package org.opensupervision.rules.policy;

import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.RollingWindow;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.vocabulary.TermWords;
import org.opensupervision.rules.vocabulary.Words;

/**
 * Reads a window: {@code per: year from April}, {@code in any: 12 months}, {@code for every: 6}.
 */
final class WindowReader {
  private static final List<String> WINDOWS = List.of("per", "in any", "for every");
  static final String FROM = " from ";
  private static final Set<PeriodUnit> OF_YEARS =
      EnumSet.of(PeriodUnit.QUARTER, PeriodUnit.HALF_YEAR, PeriodUnit.YEAR);
  static final String EXPECTED =
      "one of "
          + String.join(", ", Words.of(PeriodUnit.class))
          + ", or such as year from April, quarter from April";

  private final Demand demand;
  private final Values values;

  WindowReader(Demand demand) {
    this.demand = demand;
    this.values = new Values(demand.report());
  }

  Optional<Window> read() {
    var present = WINDOWS.stream().filter(key -> demand.value(key).isPresent()).toList();
    if (present.size() > 1) {
      demand.refuseBeside(present.get(0), present.subList(1, present.size()));
    }
    return switch (present.isEmpty() ? "per" : present.get(0)) {
      case "in any" ->
          demand
              .value("in any")
              .flatMap(node -> new TermReader(demand.report()).read(node, "in any"))
              .map(RollingWindow::of);
      case "for every" ->
          demand
              .value("for every")
              .flatMap(node -> new AmountReader(demand.report()).read(node, "for every"))
              .map(WorkUnit::of);
      default -> period();
    };
  }

  private Optional<Window> period() {
    demand.keys().needOneOf(WINDOWS);
    return demand.value("per").flatMap(this::period);
  }

  private Optional<Window> period(Node node) {
    var scalar = values.single(node, "per", EXPECTED);
    Optional<Window> period = scalar.flatMap(text -> period(text.getText()));
    if (scalar.isPresent() && period.isEmpty()) {
      String text = scalar.get().getText();
      demand.report().add(values.wrong(node, "per", text, EXPECTED).hint(stretch(text)));
    }
    return period;
  }

  /** A length of time is no period of a calendar; it may be meant as any stretch of it. */
  private static Optional<String> stretch(String text) {
    String length = text.startsWith("fortnight") ? "2 weeks" : text;
    return TermWords.read(length).map(term -> "Maybe you meant \"in any: " + term + "\"?");
  }

  private static Optional<Window> period(String text) {
    int from = text.indexOf(FROM);
    if (from < 0) {
      return Words.read(PeriodUnit.class, text).map(CalendarPeriod::of);
    }
    var month = month(text.substring(from + FROM.length()));
    return Words.read(PeriodUnit.class, text.substring(0, from))
        .filter(OF_YEARS::contains)
        .flatMap(unit -> month.map(first -> CalendarPeriod.of(unit, first)));
  }

  /** Months are written with a capital, as everywhere in English. */
  private static Optional<Month> month(String text) {
    return Stream.of(Month.values()).filter(month -> Words.capital(month).equals(text)).findFirst();
  }
}
