package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;

/** One of the example policies that the tests read, on the calendar of England and Wales. */
final class TestPolicy {
  private final Supervision supervision;

  private TestPolicy(Supervision supervision) {
    this.supervision = supervision;
  }

  static TestPolicy named(String file) {
    try (InputStream in = TestPolicy.class.getResourceAsStream("/policies/" + file)) {
      byte[] content = Objects.requireNonNull(in, file).readAllBytes();
      var policy = Policies.read(file, content);
      return new TestPolicy(Supervision.under(policy, WorkingCalendars.englandAndWales()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Supervision supervision() {
    return supervision;
  }

  /** The duties under a clause, in the order of their due dates. */
  List<Finding> under(String clause, Facts facts, LocalDate asOf) {
    return supervision.assess(facts, asOf).under(id(clause));
  }

  Standing.Answer only(String clause, Facts facts, LocalDate asOf) {
    var found = under(clause, facts, asOf);
    assertThat(found).as("findings under %s", clause).hasSize(1);
    return new Standing.Answer(found.get(0));
  }

  ClauseId id(String clause) {
    return ClauseId.of(supervision.getPolicy().getId() + ":" + clause);
  }
}
