package org.opensupervision.rules.golden;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.register.Register;

/** Holds what is found in a case against what the case expects. */
final class Trial {
  private static final List<Aspect> PLAIN = List.of(Aspect.DUE, Aspect.STATUS);

  private final GoldenCase tried;
  private final Supervision supervision;
  private final Assessment assessment;
  private final Register register;

  Trial(GoldenCase tried, Supervision supervision) {
    this.tried = tried;
    this.supervision = supervision;
    this.assessment =
        tried
            .getKnownAt()
            .map(moment -> supervision.assess(tried.getFacts(), tried.getAsOf(), moment))
            .orElseGet(() -> supervision.assess(tried.getFacts(), tried.getAsOf()));
    this.register =
        Register.of(tried.getFacts(), tried.getAsOf(), tried.getKnownAt().orElse(Instant.MAX));
  }

  List<Difference> differences(Expectations expected) {
    var differences = new ArrayList<Difference>();
    compare(expected, differences);
    expected.silences().forEach(silence -> compare(silence, differences));
    expected.readings().stream()
        .flatMap(reading -> reading.difference(mayRead(reading.request())).stream())
        .forEach(differences::add);
    return differences;
  }

  private void compare(Expectations expected, List<Difference> differences) {
    var clauses = expected.clauses();
    var listed =
        assessment.getFindings().stream()
            .filter(found -> clauses.contains(found.getObligation().getClause()))
            .toList();
    var pairing = new Pairing(expected.findings(), listed, register);
    var extra = new ArrayList<>(pairing.notExpected());
    for (ExpectedFinding missing : pairing.notFound()) {
      var instead = extra.stream().filter(missing::isAbout).findFirst();
      instead.ifPresent(extra::remove);
      differences.add(instead.map(found -> other(missing, found)).orElseGet(() -> absent(missing)));
    }
    extra.stream().map(found -> unexpected("nothing", found)).forEach(differences::add);
  }

  private void compare(ExpectedSilence silence, List<Difference> differences) {
    var broken = assessment.getFindings().stream().filter(silence::isBrokenBy).toList();
    broken.stream().map(found -> unexpected(silence.text(), found)).forEach(differences::add);
    if (broken.isEmpty()) {
      silence.why().ifPresent(why -> compare(silence, why, differences));
    }
  }

  private void compare(ExpectedSilence silence, ExpectedStep why, List<Difference> differences) {
    var explanation = whyNot(silence.subject(), silence.clause());
    var steps = explanation.getSteps();
    var last = steps.get(steps.size() - 1);
    if (!why.is(last)) {
      differences.add(
          new Difference(
              silence.clause(),
              silence.subject(),
              silence.text() + ", why " + why.text(),
              silence.text() + ", why " + ExpectedStep.text(last),
              explanation));
    }
  }

  private Difference absent(ExpectedFinding expected) {
    return new Difference(
        expected.clause(),
        expected.subject(),
        expected.text(),
        Aspect.NOTHING,
        whyNot(expected.subject(), expected.clause()));
  }

  private Difference other(ExpectedFinding expected, Finding found) {
    var why = found.getObligation().getExplanation();
    String steps =
        expected.because().stream()
            .filter(step -> !step.isAmong(why.getSteps()))
            .map(step -> ", no step " + step.text())
            .collect(Collectors.joining());
    return new Difference(
        expected.clause(),
        expected.subject(),
        expected.text(),
        expected.text(found, register) + met(found, expected.aspects().keySet()) + steps,
        why);
  }

  private Difference unexpected(String expected, Finding found) {
    var duty = found.getObligation();
    return new Difference(
        duty.getClause(),
        duty.getSubject(),
        expected,
        PLAIN.stream().map(aspect -> said(aspect, found)).collect(Collectors.joining(", "))
            + met(found, PLAIN),
        duty.getExplanation());
  }

  /** When and by what something was met, as far as it is not said already. */
  private String met(Finding found, Collection<Aspect> said) {
    return Stream.of(Aspect.MET_ON, Aspect.MET_BY)
        .filter(
            aspect -> !said.contains(aspect) && !aspect.in(found, register).equals(Aspect.NOTHING))
        .map(aspect -> ", " + said(aspect, found))
        .collect(Collectors.joining());
  }

  private String said(Aspect aspect, Finding found) {
    return Stream.of(aspect.key(), aspect.in(found, register)).collect(Collectors.joining(" "));
  }

  private AccessDecision mayRead(AccessRequest request) {
    return tried
        .getKnownAt()
        .map(moment -> supervision.mayRead(tried.getFacts(), request, tried.getAsOf(), moment))
        .orElseGet(() -> supervision.mayRead(tried.getFacts(), request, tried.getAsOf()));
  }

  private Explanation whyNot(Subject subject, ClauseId clause) {
    return tried
        .getKnownAt()
        .map(
            moment ->
                supervision.whyNot(tried.getFacts(), subject, clause, tried.getAsOf(), moment))
        .orElseGet(() -> supervision.whyNot(tried.getFacts(), subject, clause, tried.getAsOf()));
  }
}
