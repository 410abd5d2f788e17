package org.opensupervision.rules.layer;

import static org.opensupervision.rules.layer.Layered.check;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines and coverages of a layer against those below it. */
class LooserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "within: 48 hours | within: 72 hours | 72 hours is longer than 48 hours",
        "within: 72 hours | within: 48 hours | ",
        "within: 48 hours | within: 48 hours | ",
        "owed by: worker | within: 24 hours | 24 hours is longer than the very day",
        "owed by: worker | within: 12 hours | ",
        "within: 48 hours | within: 1 week | ",
        "not before: 2 weeks; within: 4 weeks | within: 4 weeks | its own day is shorter than 2"
            + " weeks",
        "not before: 2 weeks; within: 4 weeks | not before: 1 week; within: 4 weeks | 1 week is"
            + " shorter than 2 weeks",
        "not before: 1 week; within: 4 weeks | not before: 2 weeks; within: 4 weeks | ",
      })
  void deadlineAfterAnEvent_mayOnlyGetStricter(String below, String above, @Nullable String how) {
    check(
        "after: one to one; expect: record completed; " + below,
        "after: one to one; expect: record completed; " + above,
        how);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at least: 2 weeks | at least: 1 week | 1 week is shorter than 2 weeks",
        "at least: 2 weeks | owed by: worker | its own day is shorter than 2 weeks",
        "at least: 1 week | at least: 2 weeks | ",
        "owed by: worker | at least: 1 week | ",
      })
  void deadlineBeforeAnEvent_mayOnlyGetStricter(String below, String above, @Nullable String how) {
    check(
        "before: one to one; expect: session planned; " + below,
        "before: one to one; expect: session planned; " + above,
        how);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "across: 3; covers: [a, b] | across: 4; covers: [a, b] | 4 in a row are more than 3",
        "across: 3; covers: [a, b] | across: 4; covers: [a] | 4 in a row are more than 3",
        "across: 3; covers: [a] | across: 4; covers: [a, b] | ",
        "across: 4; covers: [a, b] | across: 3; covers: [a, b] | ",
        "across: 1 month; covers: [a] | across: 6 weeks; covers: [a] | 6 weeks is longer than 1"
            + " month",
        "across: 3; covers: [a] | across: 3 months; covers: [a] | ",
      })
  void coverage_mayOnlyGetStricter(String below, String above, @Nullable String how) {
    check("of: one to one; " + below, "of: one to one; " + above, how);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lasts: at least 90 minutes | pro rata: fte; lasts: at least 90 minutes | a share of minutes at"
            + " least 90",
        "lasts: at least 90 minutes | pro rata: fte; lasts: at least 100 minutes | ",
        "pro rata: fte; lasts: at least 90 minutes | lasts: at least 60 minutes | ",
        "pro rata: fte; lasts: at least 90 minutes | pro rata: fte; lasts: at least 60 minutes |"
            + " content with less",
        "lasts: at most 90 minutes | pro rata: fte; lasts: at most 90 minutes | ",
      })
  void shareOfALength_isLessThanAllOfIt(String below, String above, @Nullable String how) {
    check("each: one to one; " + below, "each: one to one; " + above, how);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at least: 3 | at least: 3; pro rata: fte | a share of 3",
        "at least: 3 | at least: 4; pro rata: fte | ",
        "at least: 3; pro rata: fte | at least: 2; pro rata: fte | at least 2 is content with less",
        "at least: 3; pro rata: fte | at least: 2 | ",
        "at most: 3 | at most: 3; pro rata: fte | ",
        "at least: 3 | at least: 2; counted from: employed | ",
        "at least: 3; counted from: employed | at least: 2; counted from: employed | at least 2",
      })
  void amountPerYear_mayOnlyGetStricter(String below, String above, @Nullable String how) {
    check(
        "expect: one to one; per: year; " + below, "expect: one to one; per: year; " + above, how);
  }
}
