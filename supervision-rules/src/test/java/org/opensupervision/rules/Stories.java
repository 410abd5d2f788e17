package org.opensupervision.rules;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.ObservationFocus;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.model.time.Term;

/** Stories in which anything may happen on any day, in any order. */
public final class Stories {
  public static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
  static final int LENGTH = 400;

  private interface Move {
    Story tell(Story story, LocalDate day);
  }

  private static final List<Move> OF_A_WORKER =
      List.of(
          Story::session,
          Story::session,
          (story, day) -> story.session(day, SessionType.GROUP, 60),
          (story, day) -> story.session(day, SessionType.INDIVIDUAL, 75),
          (story, day) -> story.personalRecord(day.minusDays(6), day),
          (story, day) -> story.supervisionLog(day, day),
          (story, day) -> story.planned(day.plusDays(5), day),
          (story, day) -> story.rescheduled(day.minusDays(2), day.plusDays(3), day),
          (story, day) -> story.cancelled(day, Party.WORKER, CancellationReason.SICKNESS),
          (story, day) -> story.cancelled(day, Party.SUPERVISOR, CancellationReason.LEAVE),
          (story, day) -> story.stage(CareerStage.ASYE, day),
          (story, day) -> story.stage(CareerStage.QUALIFIED, day),
          Story::transferred,
          (story, day) -> story.promoted("team manager", day),
          (story, day) -> story.absent(AbsenceKind.SICKNESS, false, day),
          (story, day) -> story.absent(AbsenceKind.FAMILY_LEAVE, true, day),
          Story::back,
          Story::coverArranged,
          Story::supervisorAssigned,
          (story, day) -> story.contract(Term.ofWeeks(3), day),
          (story, day) -> story.observed(ObservationFocus.PRACTICE, day),
          (story, day) -> story.observed(ObservationFocus.SUPERVISION, day),
          Story::destroyed,
          (story, day) -> story.held("claim", day),
          (story, day) -> story.lifted("claim", day),
          Story::left);

  private static final List<Move> OF_A_CASE =
      List.of(
          Story::discussed,
          (story, day) -> story.caseRecord(day.minusDays(3), day),
          Story::flagged,
          Story::cleared,
          Story::closed);

  private record Happening(int move, int day) {}

  private Stories() {}

  public static Arbitrary<Story> any() {
    return Arbitraries.oneOf(
        told(OF_A_WORKER, () -> Story.ofWorkerEmployed(FIRST_DAY)),
        told(OF_A_CASE, () -> Story.ofCaseOpened(FIRST_DAY)));
  }

  private static Arbitrary<Story> told(List<Move> moves, java.util.function.Supplier<Story> start) {
    return Combinators.combine(
            Arbitraries.integers().between(0, moves.size() - 1),
            Arbitraries.integers().between(0, LENGTH))
        .as(Happening::new)
        .list()
        .ofMaxSize(25)
        .uniqueElements()
        .map(
            happenings -> {
              Story story = start.get();
              happenings.forEach(
                  next -> moves.get(next.move()).tell(story, FIRST_DAY.plusDays(next.day())));
              return story;
            });
  }

  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, LENGTH + 60).map(FIRST_DAY::plusDays);
  }
}
