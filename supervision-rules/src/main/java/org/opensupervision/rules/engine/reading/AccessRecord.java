package org.opensupervision.rules.engine.reading;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Optional;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.file.LoggedAccess;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.value.Bytes;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One line of the access log: who asked to read what, for what, and how it was decided. */
final class AccessRecord {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private AccessRecord() {}

  static Bytes of(Asked asked, AccessDecision decision, Instant at) {
    var out = new ByteArrayOutputStream();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      write(asked, decision, at, json);
    }
    return Bytes.of(out.toByteArray());
  }

  private static void write(Asked asked, AccessDecision decision, Instant at, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("read", asked.part());
    String kind = asked.subject() instanceof PersonId ? "person" : "case";
    json.writeStringProperty(kind, asked.subject().getValue());
    json.writeStringProperty("by", asked.reader().getValue());
    write("for", asked.purpose(), json);
    json.writeName("vouched for");
    json.writeStartArray();
    asked.vouchedFor().forEach(json::writeString);
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

  /**
   * Returns what a line says.
   *
   * @throws SupervisionException {@code access-log.unreadable} if this library did not write it
   */
  static LoggedAccess read(Entry entry) {
    return entry
        .getContent()
        .map(Content::getBytes)
        .flatMap(line -> new AccessLine(line).read(entry.getSequence()))
        .orElseThrow(() -> new SupervisionException(unreadable(entry.getSequence())));
  }

  private static Problem unreadable(long sequence) {
    return Problem.builder()
        .code("access-log.unreadable")
        .message("The entry " + sequence + " of the access log is none that this library wrote.")
        .build();
  }
}
