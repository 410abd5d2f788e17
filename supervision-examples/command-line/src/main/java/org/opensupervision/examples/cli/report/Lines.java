package org.opensupervision.examples.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.rules.register.Register;

/** Makes lines of findings, team by team and worker by worker; who belongs nowhere comes last. */
final class Lines {
  private static final Comparator<Line> BY_TEAM_AND_WORKER =
      Comparator.comparing(Line::team, unknownLast()).thenComparing(Line::worker, unknownLast());

  private final Register register;

  Lines(Register register) {
    this.register = register;
  }

  /** Lines of one worker stay in the order of the findings. */
  List<Line> of(Stream<Finding> findings) {
    return findings.map(this::line).sorted(BY_TEAM_AND_WORKER).toList();
  }

  Line line(Finding finding) {
    var worker = register.workerOf(finding.getObligation().getSubject());
    var team = worker.flatMap(register::teamOf);
    return new Line(finding, worker, team, register.seenToBy(finding.getObligation()));
  }

  static <T extends Comparable<? super T>> Comparator<Optional<T>> unknownLast() {
    return Comparator.comparing(
        (Function<Optional<T>, T>) known -> known.orElse(null),
        Comparator.nullsLast(Comparator.naturalOrder()));
  }
}
