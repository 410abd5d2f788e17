package org.opensupervision.rules.engine.reading;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Optional;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.spi.storage.value.Bytes;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One line of the access log: who asked to read what, for what, and how it was decided. */
final class AccessRecord {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private AccessRecord() {}

  static Bytes of(AccessDecision decision, Instant at) {
    var out = new ByteArrayOutputStream();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      write(decision, at, json);
    }
    return Bytes.of(out.toByteArray());
  }

  private static void write(AccessDecision decision, Instant at, JsonGenerator json) {
    var request = decision.getRequest();
    json.writeStartObject();
    json.writeStringProperty("read", request.getPart());
    json.writeStringProperty("person", request.getFile().getValue());
    json.writeStringProperty("by", request.getReader().getValue());
    write("for", request.getPurpose(), json);
    json.writeName("vouched for");
    json.writeStartArray();
    request.getVouchedFor().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("at", at.toString());
    json.writeBooleanProperty("allowed", decision.isAllowed());
    write("clause", decision.getClause(), json);
    write("relation", decision.getRelation(), json);
    json.writeEndObject();
  }

  private static void write(String name, Optional<?> value, JsonGenerator json) {
    value.ifPresent(text -> json.writeStringProperty(name, text.toString()));
  }
}
