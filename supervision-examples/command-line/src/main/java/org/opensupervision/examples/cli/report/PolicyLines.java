package org.opensupervision.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.wording.ClauseWording;

/** What a printed policy says of itself and of each clause, as names with their texts. */
final class PolicyLines {

  /** A name, and what is said under it. */
  record Entry(String name, String text) {}

  /** Entries under a heading; the id is that of its place on a page. */
  record Part(String title, String id, List<Entry> entries) {}

  private final Policy policy;
  private final ClauseWording wording;

  PolicyLines(Policy policy) {
    this.policy = policy;
    this.wording = ClauseWording.under(policy);
  }

  Policy policy() {
    return policy;
  }

  List<Entry> head() {
    var source = policy.getSource();
    var entries = new ArrayList<Entry>();
    entries.add(new Entry("Policy", policy.getId().getValue()));
    entries.add(new Entry("Document", source.getDocument()));
    add(entries, "Publisher", source.getPublisher());
    add(entries, "Version", source.getVersion());
    add(entries, "Dated", source.getDated().map(ExplanationText::day));
    add(entries, "Link", source.getLink());
    entries.add(new Entry("In force from", ExplanationText.day(policy.getEffectiveFrom())));
    add(entries, "In force until", policy.getEffectiveUntil().map(ExplanationText::day));
    add(entries, "Review by", policy.getReviewBy().map(ExplanationText::day));
    policy.getLayeredOn().forEach(layer -> entries.add(new Entry("Layered on", layer.getValue())));
    entries.add(new Entry("Working days", "those of " + policy.getCalendar()));
    return entries;
  }

  /** What the policy declares before its clauses. */
  List<Part> parts() {
    return PolicyTerms.of(policy);
  }

  List<Entry> of(Clause clause) {
    var entries = new ArrayList<Entry>();
    entries.add(new Entry("The policy says", clause.getSays()));
    entries.add(new Entry("The program asks", wording.of(clause)));
    entries.add(new Entry("Section", clause.getCitation()));
    entries.add(new Entry("Strength", strength(clause)));
    add(entries, "How it was read", clause.getReading());
    return entries;
  }

  private static String strength(Clause clause) {
    return clause.getStrength().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void add(List<Entry> entries, String name, Optional<String> text) {
    text.ifPresent(known -> entries.add(new Entry(name, known)));
  }
}
