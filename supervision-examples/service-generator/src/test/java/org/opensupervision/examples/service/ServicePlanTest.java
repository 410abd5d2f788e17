package org.opensupervision.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ServicePlanTest {

  @Test
  void nothingAsked_isAServiceOfFourHundred() {
    var plan = ServicePlan.builder().build();
    assertThat(plan.getStaff()).isEqualTo(400);
    assertThat(plan.getCases()).isEqualTo(6_000);
    assertThat(plan.getMonths()).isEqualTo(24);
    assertThat(plan.getLastDay()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(plan.getSeed()).isEqualTo(1);
  }

  @Test
  void aTenthOfTheStaff_hasATenthOfTheCases() {
    assertThat(ServicePlan.builder().staff(40).build().getCases()).isEqualTo(600);
  }

  static Stream<Arguments> nonsense() {
    return Stream.of(
        argumentSet("nobody", ServicePlan.builder().staff(0), "The staff (0) of a service"),
        argumentSet("too few", ServicePlan.builder().staff(9), "The staff (9) of a service"),
        argumentSet(
            "too many", ServicePlan.builder().staff(20_001), "The staff (20001) of a service"),
        argumentSet("no months", ServicePlan.builder().months(0), "The months (0) of a service"),
        argumentSet("no cases", ServicePlan.builder().cases(0), "The cases (0) of a service"),
        argumentSet(
            "an unknown year",
            ServicePlan.builder().lastDay(LocalDate.of(2036, 1, 1)),
            "The year of the last day (2036) of a service"));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void nonsense_isRefused(ServicePlan.Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message)
        .hasMessageContaining("must be from");
  }
}
