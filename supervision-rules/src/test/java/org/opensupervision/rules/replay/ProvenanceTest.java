package org.opensupervision.rules.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.rules.Standing;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;

/**
 * That an assessment can be made again on any later day, and what is told if it comes out other.
 */
class ProvenanceTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate AS_OF = LocalDate.of(2026, 4, 30);
  private static final Instant KNOWN_AT = Instant.parse("2026-05-01T08:00:00Z");
  private static final Story STORY =
      Story.ofWorkerEmployed(JANUARY).session(JANUARY.plusWeeks(3)).session(JANUARY.plusWeeks(9));

  private static Provenance made(Supervision supervision, Facts facts) {
    return Provenance.of(supervision, facts, supervision.assess(facts, AS_OF, KNOWN_AT));
  }

  @Test
  void replay_comesToTheSame() {
    var first = made(Standing.HULL, STORY.facts());

    assertThat(first.differences(first.replay(Standing.HULL, STORY.facts()))).isEmpty();
    assertThat(first.get(Part.RESULT)).hasSize(64);
  }

  @Property(tries = 30)
  @Label("what is recorded later changes no earlier answer")
  void factsRecordedLater_changeNothing(@ForAll @IntRange(min = 1, max = 400) int days) {
    var first = made(Standing.HULL, STORY.facts());
    var facts = new ArrayList<Fact>(STORY.list());
    LocalDate held = LocalDate.of(2026, 5, 2).plusDays(days);
    Story.ofWorkerEmployed(JANUARY).session(held).list().stream()
        .skip(1)
        .map(fact -> renamed(fact))
        .forEach(facts::add);

    assertThat(first.differences(first.replay(Standing.HULL, Facts.of(facts)))).isEmpty();
  }

  private static Fact renamed(Fact fact) {
    var session = (SessionHeld) fact;
    return SessionHeld.builder().from(session).id(FactId.of("later")).build();
  }

  @Test
  void correctionRecordedInTime_isToldAsOtherFacts() {
    var first = made(Standing.HULL, STORY.facts());
    var without = Facts.of(STORY.list().subList(0, 2));

    assertThat(first.differences(first.replay(Standing.HULL, without)))
        .containsExactly(Part.FACTS, Part.RESULT);
  }

  @Test
  void policyWithAnotherWord_isToldAsOtherPolicies() {
    var first = made(Standing.HULL, STORY.facts());
    Policy other = Policy.builder().from(Standing.HULL.getPolicy()).title("Another title").build();
    var again = first.replay(Supervision.under(other, Standing.HULL.getCalendar()), STORY.facts());

    assertThat(first.differences(again)).containsExactly(Part.POLICIES);
  }

  @Test
  void calendarWithAHolidayMore_isToldAsAnotherCalendar() {
    var first = made(Standing.HULL, STORY.facts());
    var calendar =
        WorkingCalendars.withHolidays(
            WorkingCalendars.englandAndWales(), Map.of(LocalDate.of(2031, 3, 3), "Closed"));
    var again =
        first.replay(Supervision.under(Standing.HULL.getPolicies(), calendar), STORY.facts());

    // The name of a calendar tells that it was changed, and an assessment names its calendar.
    assertThat(first.differences(again)).containsExactly(Part.CALENDAR, Part.RESULT);
  }

  @Test
  void text_isReadBack() {
    var first = made(Standing.HULL, STORY.facts());
    var read = Provenance.read("a.txt", first.asText());

    assertThat(read.asText()).isEqualTo(first.asText());
    assertThat(read.getAsOf()).isEqualTo(AS_OF);
    assertThat(read.getKnownAt()).isEqualTo(KNOWN_AT);
    assertThat(first.asText().lines().toList().subList(0, 5))
        .containsExactly(
            "format: supervision-provenance/1",
            "as of: 2026-04-30",
            "known at: 2026-05-01T08:00:00Z",
            "library: " + first.get(Part.LIBRARY),
            "policy: hull");
  }

  @ParameterizedTest
  @CsvSource({
    "format: supervision-provenance/1,format: other,a.txt:1:1",
    "as of: 2026-04-30,as-of: 2026-04-30,a.txt:2:1",
    "as of: 2026-04-30,as of: 2026-04-31,a.txt:2:1",
    "policy: hull,hull,a.txt:5:1"
  })
  void brokenText_isRefusedWithItsLine(String line, String broken, String place) {
    String text = made(Standing.HULL, STORY.facts()).asText().replace(line, broken);

    assertThatThrownBy(() -> Provenance.read("a.txt", text))
        .isInstanceOf(SupervisionException.class)
        .hasMessageContaining(place)
        .hasMessageContaining("[provenance.line]");
  }

  @Test
  void lineTooMany_isRefused() {
    String text = made(Standing.HULL, STORY.facts()).asText() + "more: 1\n";

    assertThatThrownBy(() -> Provenance.read("a.txt", text))
        .isInstanceOf(SupervisionException.class)
        .hasMessageContaining("a.txt:10:1");
  }

  @Test
  void version_isThatOfTheBuild() throws IOException {
    assertThat(Files.readString(Path.of("../pom.xml")))
        .contains("<version>" + Library.VERSION + "</version>");
  }
}
