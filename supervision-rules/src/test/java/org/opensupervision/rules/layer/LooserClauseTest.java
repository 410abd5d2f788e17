package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.layer.Layered.check;
import static org.opensupervision.rules.layer.Layered.clause;
import static org.opensupervision.rules.layer.Layered.lowest;
import static org.opensupervision.rules.layer.Layered.on;
import static org.opensupervision.rules.layer.Layered.problems;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensupervision.model.policy.Policy;

/** Times to keep files, suspended clocks and readers of a layer against those below it. */
class LooserClauseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "keep: 7 years | keep: 5 years | 5 years is shorter than 7 years",
        "keep: 7 years | keep: 7 years | ",
        "keep: 7 years | keep: 10 years; tightens: nation:one | ",
        "keep: 7 years | keep: 5 years; tightens: nation:one | 5 years is shorter than 7 years",
        "keep: 7 years | keep: 5 years; part: log | ",
        "keep: 7 years; within: 1 month | keep: 7 years; within: 2 months | 2 months is longer than"
            + " 1 month",
        "keep: 7 years | keep: 7 years; within: 1 week | 1 week is longer than the very day",
        "keep: 7 years; within: 2 months | keep: 7 years; within: 1 month | ",
        "keep: 7 years; within: 2 months | keep: 7 years | ",
        "keep: 7 years | keep: 10 years | must name the clause (nation:one) under tightens, to take"
            + " its place: 10 years is longer than 7 years",
        "applies to: {role: worker}; keep: 7 years | keep: 5 years | ",
        "applies to: {role: worker}; keep: 7 years"
            + " | applies to: {role: {is: worker, for: at least 1 year}}; keep: 5 years | 5 years",
        "applies to: {role: {is: worker, for: at least 1 year}}; keep: 7 years"
            + " | applies to: {role: worker}; keep: 5 years | ",
      })
  void timeToKeepAFile_mayOnlyGetLonger(String below, String above, @Nullable String how) {
    check("after: employment ended; " + below, "after: employment ended; " + above, how);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "owed by: worker | suspended during: family leave | its clock stands still during family"
            + " leave",
        "suspended during: family leave | suspended during: [family leave, career break] | its"
            + " clock stands still during career break",
        "suspended during: [family leave, career break] | suspended during: career break | ",
        "suspended during: family leave | owed by: worker | ",
        "applies to: {absent: false} | applies to: {absent: false}; suspended during: family leave"
            + " | ",
        "suspended during: family leave; on return: due within 1 week | suspended during: family"
            + " leave; on return: due within 2 weeks | 2 weeks is longer than 1 week",
        "suspended during: family leave; on return: due within 2 weeks | suspended during: family"
            + " leave; on return: due within 1 week | ",
        "applies to: {role: worker} | suspended during: family leave; tightens: nation:one | ",
      })
  void suspension_mayOnlyGetRarer(String below, String above, @Nullable String how) {
    String asked = "expect: one to one; every: 1 month; ";
    check(asked + below, asked + above, how);
  }

  @Test
  void suspensionOfAnotherEvent_isNotCompared() {
    check(
        "expect: one to one; every: 1 month",
        "expect: check-in held; every: 1 month; suspended during: family leave",
        null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "may read: worker | may read: [worker, student] | it opens the file to the student",
        "may read: [worker, student] | may read: student | ",
        "may read: [worker, student] | may read: student; for: audit | ",
        "may read: auditor; for: audit | may read: auditor | it opens the file to the auditor for"
            + " any purpose",
        "may read: auditor; for: audit | may read: auditor; for: [audit, research] | it opens the"
            + " file to the auditor for research",
        "may read: auditor; for: [audit, research] | may read: auditor; for: audit | ",
        "may read: auditor; with consent of: worker | may read: auditor | it opens the file to the"
            + " auditor without consent",
        "may read: auditor | may read: auditor; with consent of: worker | ",
      })
  void readers_mayOnlyGetFewer(String below, String above, @Nullable String how) {
    check("part: file; " + below, "part: file; " + above, how);
  }

  @Test
  void partThatNoLayerBelowSpeaksOf_mayBeOpened() {
    check("may read: worker; part: file", "may read: student; part: log", null);
  }

  @Test
  void readerWhomAnotherClauseBelowAllows_isAccepted() {
    Policy nation =
        lowest(
            "nation",
            clause("one", "may read: worker", "part: file"),
            clause("two", "may read: student", "part: file"));
    Policy town = on("nation", "town", clause("one", "may read: student", "part: file"));

    assertThat(problems(nation, town)).isEmpty();
  }

  @Test
  void statementAboutPeople_isGivenNoValueByAClauseAboutCases() {
    check(
        "statement: in good time",
        "after: case opened; within: 1 week; expect: case reviewed; tightens: nation:one",
        "must be of the kind of the clause (nation:one)");
  }
}
