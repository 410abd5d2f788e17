package org.opensupervision.tck.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.amount.NamedPeriod;
import org.opensupervision.model.declaration.About;
import org.opensupervision.model.declaration.DeclaredAttribute;
import org.opensupervision.model.declaration.DeclaredEvent;
import org.opensupervision.model.declaration.DeclaredType;
import org.opensupervision.model.declaration.DeclaredValue;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.LocalWord;
import org.opensupervision.model.policy.Policy;

/** What a drawn policy declares: words of its own, of which its clauses may speak. */
final class Declarations {

  static final String SHIFT = "shift worked";
  static final String ATTRIBUTE = "night duty";
  static final String ROLE = "social worker";
  static final String OTHER_ROLE = "team manager";

  private static final List<DeclaredType> PLAIN =
      List.of(
          DeclaredType.TEXT,
          DeclaredType.NUMBER,
          DeclaredType.TRUTH,
          DeclaredType.DATE,
          DeclaredType.TERM,
          DeclaredType.PERSON);

  private Declarations() {}

  /** Begins a policy with all that clauses need, and with more of the same now and then. */
  static Arbitrary<Policy.Builder> begun() {
    return Combinators.combine(
            Arbitraries.integers().between(2019, 2026),
            values().list().uniqueElements(DeclaredValue::getName).ofMaxSize(3),
            Parts.any(About.class),
            Topic.sessions().list().ofMaxSize(2),
            Parts.either())
        .as(
            (year, values, about, meanings, roles) ->
                Policy.builder()
                    .terms(terms(year))
                    .addEvents(shift(), event(about, values))
                    .addAttributes(attribute(About.PERSON, truth()))
                    .addAllAttributes(attributes(about, values))
                    .localWords(localWords(meanings))
                    .roles(roles ? List.of(ROLE, OTHER_ROLE) : List.of()));
  }

  private static IntStream numbers(List<?> of) {
    return IntStream.range(0, of.size());
  }

  private static List<LocalWord> localWords(List<EventPattern> meanings) {
    return numbers(meanings)
        .mapToObj(i -> LocalWord.builder().word("word " + i).meaning(meanings.get(i)).build())
        .toList();
  }

  private static DeclaredEvent shift() {
    var minutes = DeclaredValue.builder().name("minutes").type(DeclaredType.NUMBER).build();
    return DeclaredEvent.builder().word(SHIFT).about(About.PERSON).addParts(minutes).build();
  }

  private static DeclaredEvent event(About about, List<DeclaredValue> parts) {
    return DeclaredEvent.builder()
        .word("event of its own")
        .about(about)
        .parts(parts)
        .doneAfterwards(parts.isEmpty())
        .build();
  }

  private static DeclaredValue truth() {
    return DeclaredValue.builder().name(ATTRIBUTE).type(DeclaredType.TRUTH).build();
  }

  private static List<DeclaredAttribute> attributes(About about, List<DeclaredValue> values) {
    return values.stream()
        .filter(value -> value.getType() != DeclaredType.LIST)
        .map(value -> attribute(about, value))
        .toList();
  }

  private static DeclaredAttribute attribute(About about, DeclaredValue value) {
    return DeclaredAttribute.builder().about(about).value(value).build();
  }

  private static Arbitrary<DeclaredValue> values() {
    var plain = Arbitraries.of(PLAIN).map(type -> DeclaredValue.builder().type(type));
    var words =
        Arbitraries.of(DeclaredType.WORD, DeclaredType.LIST)
            .map(type -> DeclaredValue.builder().type(type).addWords("early", "late"));
    return Combinators.combine(Arbitraries.oneOf(List.of(plain, words)), Spans.upTo(9))
        .as((value, number) -> value.name("value " + number).build());
  }

  /** The terms of three years, one after the other. */
  private static List<NamedPeriod> terms(int year) {
    return IntStream.rangeClosed(0, 2).mapToObj(later -> term(year + later)).toList();
  }

  private static NamedPeriod term(int year) {
    return NamedPeriod.builder()
        .name("spring " + year)
        .firstDay(LocalDate.of(year, 1, 5))
        .lastDay(LocalDate.of(year, 3, 27))
        .build();
  }
}
