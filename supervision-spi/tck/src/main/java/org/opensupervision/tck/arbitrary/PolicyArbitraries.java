package org.opensupervision.tck.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.model.policy.Source;
import org.opensupervision.model.policy.Strength;

/**
 * Policies and what they are made of, drawn at random.
 *
 * <p>Each is valid, speaks in words that every policy may use or that it declares itself, and
 * stands alone: it is layered on no other. What its clauses ask need not be wise, and of one person
 * they may ask things that contradict each other. Needs jqwik 1.9.3 on the class path.
 */
public final class PolicyArbitraries {

  private static final int MOST_CLAUSES = 6;
  private static final int MOST_DAYS = 400;

  private PolicyArbitraries() {}

  /**
   * Returns policies with one to six clauses of any kind, in force from a day of the years 2019 to
   * 2031.
   */
  public static Arbitrary<Policy> policies() {
    return Combinators.combine(
            Declarations.begun(),
            ids(),
            ModelArbitraries.days(),
            laterDays().optional(0.2),
            sources(),
            drafts().list().ofMinSize(1).ofMaxSize(MOST_CLAUSES))
        .as(PolicyArbitraries::policy);
  }

  /**
   * Returns clauses as they stand in drawn policies. Where they count by terms, or speak of the
   * event {@code shift worked} or the attribute {@code night duty}, they mean what those policies
   * declare.
   */
  public static Arbitrary<Clause> clauses() {
    return Combinators.combine(drafts(), ids(), Spans.upTo(99), ModelArbitraries.days())
        .as((draft, policy, number, day) -> clause(draft, policy, number, day));
  }

  private static Policy policy(
      Policy.Builder begun,
      PolicyId id,
      LocalDate from,
      Optional<Integer> until,
      Source source,
      List<Draft> drafts) {
    return begun
        .id(id)
        .title("A policy of " + id)
        .source(source)
        .effectiveFrom(from)
        .effectiveUntil(until.map(from::plusDays))
        .reviewBy(until.map(from::plusDays))
        .calendar("england-and-wales")
        .clauses(
            IntStream.range(0, drafts.size())
                .mapToObj(i -> clause(drafts.get(i), id, i, from))
                .toList())
        .build();
  }

  private static Arbitrary<PolicyId> ids() {
    return Arbitraries.of("ours", "north-2", "a").map(PolicyId::of);
  }

  private static Arbitrary<Integer> laterDays() {
    return Arbitraries.integers().between(0, MOST_DAYS);
  }

  private static Arbitrary<Source> sources() {
    var texts = Parts.texts();
    return Combinators.combine(
            texts,
            texts.optional(),
            texts.optional(),
            ModelArbitraries.days().optional(),
            Arbitraries.of("https://example.org/policy").optional())
        .as(
            (document, publisher, version, dated, link) ->
                Source.builder()
                    .document(document)
                    .publisher(publisher)
                    .version(version)
                    .dated(dated)
                    .link(link)
                    .build());
  }

  /** A clause without its id, whose days are not yet counted from those of a policy. */
  private record Draft(Clause.Builder parts, Optional<Integer> from, Optional<Integer> length) {}

  private static Clause clause(Draft draft, PolicyId policy, int number, LocalDate day) {
    var from = draft.from().map(day::plusDays);
    return draft
        .parts()
        .id(ClauseId.of(policy, "clause-" + number))
        .effectiveFrom(from)
        .effectiveUntil(draft.length().map(from.orElse(day)::plusDays))
        .build();
  }

  private static Arbitrary<Draft> drafts() {
    var asked = Arbitraries.oneOf(List.of(asked(Topic.PEOPLE), asked(Topic.CASES)));
    return Combinators.combine(
            asked,
            Parts.any(Strength.class),
            Parts.any(DutyHolder.class),
            Parts.texts().optional(),
            Parts.either(),
            laterDays().optional(0.2),
            laterDays().optional(0.2))
        .as(
            (clause, strength, owedBy, reading, fromNow, from, length) ->
                new Draft(
                    clause.strength(strength).owedBy(owedBy).reading(reading).fromNow(fromNow),
                    from,
                    length));
  }

  private static Arbitrary<Clause.Builder> asked(Topic topic) {
    return Combinators.combine(
            Requirements.of(topic),
            Variations.some(),
            Parts.either(),
            topic.states().optional(),
            Parts.texts())
        .as(
            (asked, variation, limited, state, citation) ->
                Clause.builder()
                    .requirement(asked)
                    .variation(Variations.with(asked, variation, limited))
                    .appliesTo(state)
                    .citation(citation)
                    .says("Something is done."));
  }
}
