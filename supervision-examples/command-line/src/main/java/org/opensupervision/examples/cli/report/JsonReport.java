package org.opensupervision.examples.cli.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Figure;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.obligation.Obligation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a report as one JSON document, finding by finding.
 *
 * <p>The tree is described in docs/guide/command-line.md; {@code format} changes when it does.
 */
final class JsonReport {
  static final String FORMAT = "supervision-assessment/1";

  private final Report report;

  JsonReport(Report report) {
    this.report = report;
  }

  void write(OutputStream out) {
    var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      head(json, report.assessment());
      totals(json);
      json.writeArrayPropertyStart("compliance");
      Kept.in(report.assessment()).forEach(kept -> compliance(json, kept));
      json.writeEndArray();
      json.writeArrayPropertyStart("findings");
      report.assessment().getFindings().forEach(found -> finding(json, report.lines().line(found)));
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void head(JsonGenerator json, Assessment assessment) {
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("policy", assessment.getPolicy().getValue());
    json.writeStringProperty("calendar", assessment.getCalendar());
    json.writeStringProperty("asOf", assessment.getAsOf().toString());
    json.writeStringProperty("knownAt", assessment.getKnownAt().toString());
    json.writeStringProperty("dueSoonUntil", report.horizon().toString());
  }

  private void totals(JsonGenerator json) {
    json.writeObjectPropertyStart("totals");
    json.writeNumberProperty("findings", report.assessment().getFindings().size());
    json.writeNumberProperty("overdue", report.overdue().size());
    json.writeNumberProperty("dueSoon", report.dueSoon().size());
    json.writeEndObject();
  }

  private static void compliance(JsonGenerator json, Kept kept) {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringProperty("clause", kept.clause().getValue());
    json.writeNumberProperty("met", kept.counts().getMet());
    json.writeNumberProperty("metLate", kept.counts().getMetLate());
    json.writeNumberProperty("overdue", kept.counts().getOverdue());
    json.writeNumberProperty("missed", kept.counts().getMissed());
    json.writeNumberProperty("open", kept.counts().getOpen());
    json.writeNumberProperty("undecided", kept.counts().getUndecided());
    figure(json, kept.figure());
    json.writeEndObject();
  }

  private static void figure(JsonGenerator json, Figure figure) {
    if (figure.getDenominator() > 0) {
      json.writeNumberProperty("share", share(figure));
      json.writeStringProperty("formula", figure.getFormula().getText());
      json.writeNumberProperty("numerator", figure.getNumerator());
      json.writeNumberProperty("denominator", figure.getDenominator());
      json.writeNumberProperty("withMiss", figure.getSubjectsWithMiss());
    }
  }

  /** As a decimal fraction, rounded down: doubles are not written alike on every JDK. */
  private static BigDecimal share(Figure figure) {
    return BigDecimal.valueOf(figure.getNumerator())
        .divide(BigDecimal.valueOf(figure.getDenominator()), 4, RoundingMode.DOWN);
  }

  private static void finding(JsonGenerator json, Line line) {
    json.writeRaw('\n');
    json.writeStartObject();
    duty(json, line);
    state(json, line.finding());
    JsonSteps.explanation(json, line.duty().getExplanation());
    json.writeEndObject();
  }

  private static void duty(JsonGenerator json, Line line) {
    Obligation duty = line.duty();
    json.writeStringProperty("id", duty.getId());
    json.writeStringProperty("clause", duty.getClause().getValue());
    JsonSteps.subject(json, duty.getSubject());
    text(json, "worker", line.worker());
    text(json, "team", line.team());
    json.writeStringProperty("owedBy", Line.holderWord(duty.getOwedBy()));
    text(json, "owedByPerson", line.holder());
    text(json, "trigger", duty.getTrigger());
    text(json, "member", duty.getMember());
    day(json, "opens", duty.getOpens());
    day(json, "due", duty.getDue());
    day(json, "closes", duty.getCloses());
  }

  private static void state(JsonGenerator json, Finding found) {
    json.writeStringProperty("status", StatusWords.of(found.getStatus()));
    text(json, "metBy", found.getMetBy());
    day(json, "metOn", found.getMetOn());
    json.writeNumberProperty("daysLate", found.getDaysLate());
    json.writeNumberProperty("intervalsMissed", found.getIntervalsMissed());
    text(json, "boundBy", found.getBoundBy());
  }

  private static void day(JsonGenerator json, String name, Optional<LocalDate> day) {
    text(json, name, day);
  }

  private static void text(JsonGenerator json, String name, Optional<?> value) {
    value.ifPresent(known -> json.writeStringProperty(name, known.toString()));
  }
}
