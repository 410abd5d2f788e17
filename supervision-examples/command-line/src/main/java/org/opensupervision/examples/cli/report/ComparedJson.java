package org.opensupervision.examples.cli.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.assessment.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a comparison as one JSON document, duty by duty.
 *
 * <p>The tree is described in docs/guide/command-line.md; {@code format} changes when it does.
 */
final class ComparedJson {
  static final String FORMAT = "supervision-comparison/1";

  private final ComparedReport report;

  ComparedJson(ComparedReport report) {
    this.report = report;
  }

  void write(OutputStream out) {
    var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      side(json, "before", report.before());
      side(json, "after", report.after());
      counts(json, "clauses", report.clauses());
      counts(json, "teams", report.teams());
      people(json);
      hours(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void side(JsonGenerator json, String name, Assessed side) {
    var assessment = side.assessment();
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("policy", assessment.getPolicy().getValue());
    json.writeStringProperty("calendar", assessment.getCalendar());
    json.writeStringProperty("asOf", assessment.getAsOf().toString());
    json.writeStringProperty("knownAt", assessment.getKnownAt().toString());
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, List<CountsRow> rows) {
    json.writeArrayPropertyStart(name);
    for (CountsRow row : rows) {
      json.writeRaw('\n');
      json.writeStartObject();
      json.writeStringProperty("name", row.name());
      row.byName().forEach(json::writeNumberProperty);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void people(JsonGenerator json) {
    json.writeArrayPropertyStart("people");
    for (PersonChanges person : report.people()) {
      json.writeRaw('\n');
      json.writeStartObject();
      person.worker().ifPresent(id -> json.writeStringProperty("worker", id.getValue()));
      person.team().ifPresent(team -> json.writeStringProperty("team", team));
      json.writeArrayPropertyStart("duties");
      person.duties().forEach(change -> duty(json, change));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeRaw('\n');
    json.writeEndArray();
  }

  private static void duty(JsonGenerator json, DutyChange change) {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringProperty("id", change.duty().getId());
    json.writeStringProperty("clause", change.duty().getClause().getValue());
    JsonSteps.subject(json, change.duty().getSubject());
    json.writeArrayPropertyStart("changes");
    change.words().forEach(json::writeString);
    json.writeEndArray();
    standing(json, "before", change.before());
    standing(json, "after", change.after());
    json.writeEndObject();
  }

  private static void standing(JsonGenerator json, String name, Optional<Finding> finding) {
    if (finding.isPresent()) {
      json.writeObjectPropertyStart(name);
      var duty = finding.get().getObligation();
      duty.getDue().ifPresent(due -> json.writeStringProperty("due", due.toString()));
      json.writeStringProperty("status", StatusWords.of(finding.get().getStatus()));
      JsonSteps.explanation(json, duty.getExplanation());
      json.writeEndObject();
    }
  }

  private void hours(JsonGenerator json) {
    json.writeArrayPropertyStart("hours");
    for (HoursTable.Cell cell : report.hours().cells()) {
      json.writeRaw('\n');
      json.writeStartObject();
      cell.supervisor().ifPresent(name -> json.writeStringProperty("supervisor", name));
      json.writeStringProperty("month", cell.month().toString());
      json.writeNumberProperty("minutesBefore", cell.before());
      json.writeNumberProperty("minutesAfter", cell.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("notCounted");
    report.setAside().forEach(clause -> json.writeString(clause.getValue()));
    json.writeEndArray();
  }
}
