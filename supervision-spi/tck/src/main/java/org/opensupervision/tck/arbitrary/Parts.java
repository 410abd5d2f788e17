package org.opensupervision.tck.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.session.SessionId;

/** What facts are made of besides their dates. */
final class Parts {

  private Parts() {}

  /** Anybody but one. */
  static Arbitrary<PersonId> others(PersonId person) {
    return ModelArbitraries.people().filter(other -> !other.equals(person));
  }

  static Arbitrary<SessionId> sessions() {
    return Arbitraries.integers().between(1, 9).map(number -> SessionId.of("s-" + number));
  }

  /** Short texts that are not blank, in several scripts. */
  static Arbitrary<String> texts() {
    return Arbitraries.of(
        "agreed",
        "two words",
        "caf\u00E9",
        "na\u0308ive",
        "\u05E9\u05DC\u05D5\u05DD",
        "a\uD83D\uDE00b",
        "' -- %_");
  }

  static Arbitrary<List<String>> lists() {
    return texts().list().uniqueElements().ofMaxSize(3);
  }

  static <E extends Enum<E>> Arbitrary<E> any(Class<E> kind) {
    return Arbitraries.of(kind);
  }

  static Arbitrary<Boolean> either() {
    return Arbitraries.of(true, false);
  }
}
