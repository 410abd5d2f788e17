package org.opensupervision.rules.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.Misfit;
import org.opensupervision.rules.vocabulary.Timed;
import org.opensupervision.rules.vocabulary.ValueType;

/**
 * Whether facts are stated in words that a policy has: events and attributes that it declares, with
 * values that fit, and roles where it lists them.
 *
 * <p>Facts that do not fit are no reason to refuse a file, since one file may serve several
 * policies. They are told, so that nothing is passed over in silence.
 */
public final class PolicyFit {
  private PolicyFit() {}

  /**
   * Returns what none of several policies can make sense of, in the order of the facts; where
   * several cannot, it is told as the last of them sees it. Messages name facts and words of the
   * policy, and never repeat what a fact says.
   */
  public static List<Problem> check(Facts facts, List<Policy> policies) {
    var problems = new ArrayList<Problem>();
    byFact(facts, policies).forEach((fact, found) -> problems.addAll(found));
    return List.copyOf(problems);
  }

  /** Returns the same for each fact of which there is anything to tell, in the order of facts. */
  public static Map<Fact, List<Problem>> byFact(Facts facts, List<Policy> policies) {
    var languages = policies.stream().map(Language::of).distinct().toList();
    var timed = Timed.words(policies.stream().flatMap(one -> one.getClauses().stream()).toList());
    Map<Fact, List<Problem>> found = new LinkedHashMap<>();
    for (Journal journal : facts.getJournals()) {
      for (Fact fact : journal.getFacts()) {
        var misfits = misfits(fact, languages);
        if (!misfits.isEmpty()) {
          found.put(fact, misfits.stream().map(misfit -> problem(fact, misfit)).toList());
        } else if (isUntold(fact, languages, timed)) {
          found.put(fact, List.of(untold(fact)));
        }
      }
    }
    return found;
  }

  private static boolean isUntold(Fact fact, List<Language> languages, Set<String> timed) {
    for (Language language : languages) {
      if (Timed.isUntold(fact, language, timed)) {
        return true;
      }
    }
    return false;
  }

  private static Problem untold(Fact fact) {
    return Problem.builder()
        .code("facts.no-minutes")
        .message("The fact " + fact.getId() + " states no minutes: where time counts, it does not.")
        .expected(ValueType.NUMBER.getExpected())
        .build();
  }

  private static List<Misfit> misfits(Fact fact, List<Language> languages) {
    return languages.stream()
        .map(language -> Misfit.of(fact, language))
        .reduce((earlier, later) -> earlier.isEmpty() ? earlier : later)
        .orElse(List.of());
  }

  private static Problem problem(Fact fact, Misfit misfit) {
    return Problem.builder()
        .code(code(misfit.kind()))
        .message(message(fact, misfit))
        .expected(misfit.expected())
        .hint(misfit.hint())
        .build();
  }

  private static String code(Misfit.Kind kind) {
    return switch (kind) {
      case UNKNOWN_EVENT -> "facts.unknown-event";
      case UNKNOWN_ATTRIBUTE -> "facts.unknown-attribute";
      case UNKNOWN_DETAIL -> "facts.unknown-detail";
      case WRONG_VALUE -> "facts.wrong-value";
      case UNKNOWN_ROLE -> "facts.unknown-role";
    };
  }

  private static String message(Fact fact, Misfit misfit) {
    String of = " of fact " + fact.getId();
    return switch (misfit.kind()) {
      case UNKNOWN_EVENT -> "The event" + of + " is none that the policy has a word for.";
      case UNKNOWN_ATTRIBUTE -> "The attribute" + of + " is none that the policy lets be noted.";
      case UNKNOWN_DETAIL -> "A detail" + of + " is none that the policy has a name for.";
      case WRONG_VALUE ->
          "The value \"" + misfit.part() + "\"" + of + " does not fit: the fact is not counted.";
      case UNKNOWN_ROLE -> "The role" + of + " is none that the policy lists.";
    };
  }
}
