package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.employment.AbsenceKind;

/**
 * A long unplanned absence of a supervisor that every service has, whatever its chance.
 *
 * @param outcome what becomes of cover, as in {@link CoverRota}
 */
record LongIllness(Person person, Absence absence, int outcome) {
  private static final int WORKING_DAYS = 45;
  private static final int ALL_DAYS = 75;

  /** Returns one with cover and one, later, without: in the first group, elsewhere none. */
  static List<LongIllness> of(Setting setting, Group group) {
    var illnesses = new ArrayList<LongIllness>();
    if (group.name().equals("01")) {
      List<Post> supervisors =
          group.posts().stream().filter(post -> post.role() == Role.PRACTICE_SUPERVISOR).toList();
      find(setting, group, supervisors.get(0), 0).ifPresent(illnesses::add);
      find(setting, group, supervisors.get(1 % supervisors.size()), 2).ifPresent(illnesses::add);
    }
    return illnesses;
  }

  /** Looks for a time in which one person holds the post throughout, one week after the other. */
  private static Optional<LongIllness> find(Setting setting, Group group, Post post, int outcome) {
    LocalDate day = setting.window().first().plusDays(outcome * 90L);
    while (day.isBefore(setting.window().last().minusDays(ALL_DAYS))) {
      LocalDate from = setting.days().onOrAfter(day);
      LocalDate until = from.plusDays(ALL_DAYS + 60L);
      Optional<Stint> held =
          group.stintsOf(post).stream()
              .filter(stint -> stint.covers(from.minusDays(30)) && stint.covers(until))
              .findFirst();
      if (held.isPresent()) {
        return held.map(stint -> of(stint.person(), from, setting.days(), outcome));
      }
      day = day.plusWeeks(1);
    }
    return Optional.empty();
  }

  private static LongIllness of(Person person, LocalDate from, Days days, int outcome) {
    LocalDate back = days.after(from, WORKING_DAYS);
    return new LongIllness(person, new Absence(from, back, AbsenceKind.SICKNESS, false), outcome);
  }
}
