package org.opensupervision.model.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * One figure of a report with everything that it was counted from: its formula, both its numbers,
 * and the duties of each person and case.
 *
 * <p>It is counted duty by duty for each subject and then summed. So an extra session of one person
 * never makes up for a miss of another, and anybody can count it again. Example: one person met
 * both duties in time and another missed one of two; the figure is 3 / 4, and one subject has a
 * miss.
 */
@Value.Immutable
public interface Figure {
  /** Returns what is counted, such as the id of a clause, a team or a month. */
  @Protected(Protection.PUBLIC)
  @NotBlank
  String getName();

  /** Returns what is divided by what. */
  @Protected(Protection.PUBLIC)
  @Valid
  Formula getFormula();

  /** Returns what each subject contributes, in the order of subjects; none without a duty. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  List<@Valid SubjectFigure> getSubjects();

  /** Returns the number above the line. */
  @Protected(Protection.PUBLIC)
  default int getNumerator() {
    return count(getFormula().getCounted());
  }

  /** Returns the number below the line. */
  @Protected(Protection.PUBLIC)
  default int getDenominator() {
    return count(getFormula().getOutOf());
  }

  /** Returns the share, from 0 to 1; empty where nothing is below the line. */
  @Protected(Protection.PUBLIC)
  default OptionalDouble getShare() {
    return getDenominator() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) getNumerator() / getDenominator());
  }

  /** Returns how many subjects have a duty that is below the line and not above it. */
  @Protected(Protection.PUBLIC)
  default int getSubjectsWithMiss() {
    return (int)
        getSubjects().stream()
            .filter(one -> one.count(getFormula().getCounted()) < one.getDuties().size())
            .count();
  }

  /** Returns how many duties below the line stand in one of these ways. */
  default int count(Collection<Status> statuses) {
    return getSubjects().stream().mapToInt(one -> one.count(statuses)).sum();
  }

  /**
   * Returns the figure of some findings, such as those under one clause, or of one team. A duty
   * that is among them more than once counts once, as the last of its findings says.
   */
  static Figure of(String name, Formula formula, Collection<Finding> findings) {
    Map<Subject, Map<String, Status>> bySubject = new TreeMap<>();
    for (Finding found : findings) {
      if (formula.getOutOf().contains(found.getStatus())) {
        bySubject
            .computeIfAbsent(found.getObligation().getSubject(), added -> new LinkedHashMap<>())
            .put(found.getObligation().getId(), found.getStatus());
      }
    }
    var figure = builder().name(name).formula(formula);
    bySubject.forEach((subject, duties) -> figure.addSubject(of(subject, duties)));
    return figure.build();
  }

  private static SubjectFigure of(Subject subject, Map<String, Status> duties) {
    var figure = SubjectFigure.builder().subject(subject);
    duties.forEach(
        (id, status) -> figure.addDuty(CountedDuty.builder().id(id).status(status).build()));
    return figure.build();
  }

  /** Starts a figure; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a figure. */
  final class Builder extends ImmutableFigure.Builder {
    Builder() {}
  }
}
