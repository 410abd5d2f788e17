package org.opensupervision.examples.cli.report;

import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.DetailKind;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Subject;
import tools.jackson.core.JsonGenerator;

/** Writes explanations and subjects as JSON, alike in every document. */
final class JsonSteps {
  private JsonSteps() {}

  static void explanation(JsonGenerator json, Explanation explanation) {
    json.writeArrayPropertyStart("explanation");
    explanation.getSteps().forEach(step -> step(json, step));
    json.writeEndArray();
  }

  static void subject(JsonGenerator json, Subject subject) {
    json.writeObjectPropertyStart("subject");
    json.writeStringProperty("kind", subject instanceof CaseId ? "case" : "person");
    json.writeStringProperty("id", subject.getValue());
    json.writeEndObject();
  }

  private static void step(JsonGenerator json, Step step) {
    json.writeStartObject();
    json.writeStringProperty("code", step.getCode().getText());
    json.writeObjectPropertyStart("details");
    step.getDetails().forEach(detail -> detail(json, detail));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void detail(JsonGenerator json, Detail detail) {
    if (detail.getKind() == DetailKind.NUMBER) {
      json.writeNumberProperty(detail.getName(), Long.parseLong(detail.getText()));
    } else {
      json.writeStringProperty(detail.getName(), detail.getText());
    }
  }
}
