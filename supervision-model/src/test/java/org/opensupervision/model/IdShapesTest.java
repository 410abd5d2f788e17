package org.opensupervision.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.PolicyId;

/** The ids of policies and clauses, which are checked by hand, are those of these patterns. */
class IdShapesTest {
  private static final Pattern POLICY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern CLAUSE = Pattern.compile("[a-z0-9-]+:[a-z0-9]+([.-][a-z0-9]+)*");

  @Property
  void policyId_isTakenExactlyIfItMatches(@ForAll("texts") String text) {
    assertThat(isTaken(text, PolicyId::of)).isEqualTo(POLICY.matcher(text).matches());
  }

  @Property
  void clauseId_isTakenExactlyIfItMatches(@ForAll("texts") String text) {
    assertThat(isTaken(text, ClauseId::of)).isEqualTo(CLAUSE.matcher(text).matches());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aaz09-.:A \u00E4\n").ofMaxLength(8);
  }

  private static boolean isTaken(String text, Function<String, ?> factory) {
    try {
      return factory.apply(text).toString().equals(text);
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
