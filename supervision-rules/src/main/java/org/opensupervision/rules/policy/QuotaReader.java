package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Reads an amount in a window: {@code at least: 3 hours} with {@code per: quarter}. */
final class QuotaReader {
  private static final String SHARE_OF_WORK =
      "The key \"pro rata\" must not stand with the key \"for every\": ";

  private static final String AT_LEAST = "at least";
  private static final String AT_MOST = "at most";
  private static final String SHORTEST = "shortest counted";
  static final String MINUTES = "minutes";
  static final List<String> KEYS =
      List.of(
          AT_LEAST,
          AT_MOST,
          "per",
          "in any",
          "for every",
          "of",
          "credit",
          "most credited",
          SHORTEST,
          "averaged over",
          ShareReader.KEY);

  private final Demand demand;
  private final List<Event> expected;
  private final AmountReader amounts;

  QuotaReader(Demand demand, List<Event> expected) {
    this.demand = demand;
    this.expected = expected;
    this.amounts = new AmountReader(demand.report());
  }

  /** Adds the amount to what is asked; false where it could not be read. */
  boolean read(Recurrence.Builder asked) {
    demand.refuseBeside("at least", RecurrenceReader.KEYS_OF_GAPS);
    boolean atMost = demand.value(AT_MOST).isPresent();
    String key = atMost ? AT_MOST : AT_LEAST;
    if (atMost) {
      demand.refuseBeside(AT_MOST, List.of(AT_LEAST, "averaged over", "most credited"));
    }
    var amount = demand.keys().need(key).flatMap(node -> amount(node, key));
    var window = new WindowReader(demand).read();
    new ClockReader(demand).read(asked, window);
    if (window.isPresent() && window.get() instanceof WorkUnit) {
      refuseShareOfWork();
    }
    if (amount.isEmpty() || window.isEmpty()) {
      return false;
    }
    if (atMost) {
      demand.refuseBeside(AT_MOST, SuspensionReader.KEYS);
    } else {
      new SuspensionReader(demand).readAlone(asked, AT_LEAST);
    }
    asked.work(work(window.get(), atMost));
    asked.credits(new CreditReader(demand).read());
    asked.quota(quota(atMost, amount.get(), window.get()));
    return true;
  }

  private void refuseShareOfWork() {
    var share = demand.value(ShareReader.KEY);
    if (share.isPresent()) {
      String why = "who works less does fewer units of work, and owes less for that reason.";
      demand.report().add(share.get(), "policy.misplaced-key", SHARE_OF_WORK + why);
    }
  }

  private Optional<Amount> amount(Node node, String key) {
    var amount = amounts.read(node, key);
    if (amount.filter(Amount::isOfMinutes).isPresent()) {
      expected.forEach(event -> refuseWithoutMinutes(node, key, event.kind()));
    }
    return amount;
  }

  private void refuseWithoutMinutes(Node node, String key, FactKind kind) {
    refuseWithoutMinutes(demand.report(), node, key, kind);
  }

  static void refuseWithoutMinutes(Report report, Node node, String key, FactKind kind) {
    if (kind.attribute(MINUTES).isEmpty()) {
      boolean own = Vocabulary.kind(kind.getWord()).isEmpty();
      String declare = ", or \"minutes: number\" of \"%s\" under \"events\"".formatted(kind);
      report.addMisplaced(
          node, key, kind, "an event that lasts, such as session held" + (own ? declare : ""));
    }
  }

  private Quota quota(boolean atMost, Amount amount, Window window) {
    return Quota.builder()
        .atMost(atMost)
        .amount(amount)
        .window(window)
        .shortestMinutes(shortest())
        .averagedOver(new AverageReader(demand).read(window))
        .proRata(new ShareReader(demand).read())
        .build();
  }

  private int shortest() {
    var node = demand.value(SHORTEST);
    node.ifPresent(
        at -> expected.forEach(event -> refuseWithoutMinutes(at, SHORTEST, event.kind())));
    return node.flatMap(at -> amounts.readMinutes(at, SHORTEST)).map(Amount::getNumber).orElse(0);
  }

  private Optional<EventPattern> work(Window window, boolean atMost) {
    if (!(window instanceof WorkUnit unit)) {
      demand.value("of").ifPresent(node -> demand.refuseBeside(windowKey(), List.of("of")));
      return Optional.empty();
    }
    if (atMost) {
      demand.refuseBeside("for every", List.of(AT_MOST));
    }
    var work = demand.event("of");
    if (unit.getSize().isOfMinutes()) {
      work.ifPresent(
          event ->
              demand
                  .value("for every")
                  .ifPresent(node -> refuseWithoutMinutes(node, "for every", event.kind())));
    }
    return work.map(Event::pattern);
  }

  private String windowKey() {
    return demand.value("per").isPresent()
        ? "per"
        : demand.value("in any").isPresent() ? "in any" : "for every";
  }
}
