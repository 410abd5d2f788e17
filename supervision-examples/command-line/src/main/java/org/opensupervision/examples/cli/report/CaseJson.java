package org.opensupervision.examples.cli.report;

import java.io.OutputStream;
import java.util.List;
import org.opensupervision.rules.golden.Difference;
import org.opensupervision.rules.golden.Outcome;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes what became of cases as one JSON document, case by case. */
final class CaseJson {
  static final String FORMAT = "supervision-cases/1";

  private final List<TriedCases> tried;

  CaseJson(List<TriedCases> tried) {
    this.tried = tried;
  }

  void write(OutputStream out) {
    var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeArrayPropertyStart("files");
      tried.forEach(file -> file(json, file));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void file(JsonGenerator json, TriedCases file) {
    json.writeStartObject();
    json.writeStringProperty("file", file.name());
    json.writeStringProperty("policy", file.policy());
    json.writeNumberProperty("cases", file.outcomes().size());
    json.writeNumberProperty("notAsExpected", file.failed().size());
    json.writeArrayPropertyStart("outcomes");
    file.outcomes().forEach(outcome -> outcome(json, outcome));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void outcome(JsonGenerator json, Outcome outcome) {
    var told = outcome.getCase();
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeNumberProperty("line", told.getLine());
    json.writeStringProperty("story", told.getStory());
    json.writeArrayPropertyStart("tags");
    told.getTags().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("asOf", told.getAsOf().toString());
    told.getKnownAt().ifPresent(at -> json.writeStringProperty("knownAt", at.toString()));
    json.writeBooleanProperty("asExpected", outcome.isAsExpected());
    json.writeArrayPropertyStart("misfits");
    outcome.getMisfits().forEach(problem -> json.writeString(problem.asText()));
    json.writeEndArray();
    json.writeArrayPropertyStart("differences");
    outcome.getDifferences().forEach(difference -> difference(json, difference));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void difference(JsonGenerator json, Difference difference) {
    json.writeStartObject();
    json.writeStringProperty("clause", difference.getClause().getValue());
    JsonSteps.subject(json, difference.getSubject());
    json.writeStringProperty("expected", difference.getExpected());
    json.writeStringProperty("found", difference.getFound());
    JsonSteps.explanation(json, difference.getExplanation());
    json.writeEndObject();
  }
}
