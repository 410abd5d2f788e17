package org.opensupervision.rules.engine.sending;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.engine.outbox.Reminder;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reminders as the bytes of messages, and their keys. */
final class ReminderCodec {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private ReminderCodec() {}

  /** The same for the same duty, last day and kind, and telling none of them. */
  static String key(Reminder reminder) {
    var text = reminder.getDuty() + '\n' + reminder.getDue() + '\n' + reminder.isOverdue() + '\n';
    return "reminder/" + Digest.sha256(Bytes.ofUtf8(text)).asHex();
  }

  static Bytes write(Reminder reminder) {
    var out = new ByteArrayOutputStream();
    try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      String kind = reminder.getSubject() instanceof PersonId ? "person" : "case";
      json.writeStringProperty(kind, reminder.getSubject().getValue());
      json.writeStringProperty("clause", reminder.getClause().getValue());
      json.writeStringProperty("duty", reminder.getDuty());
      json.writeStringProperty("due", reminder.getDue().toString());
      json.writeBooleanProperty("overdue", reminder.isOverdue());
      json.writeEndObject();
    }
    return Bytes.of(out.toByteArray());
  }

  /** What bytes say; empty if they are of another make, or of another key. */
  static Optional<Reminder> read(String key, Bytes bytes) {
    try (var json = FACTORY.createParser(ObjectReadContext.empty(), bytes.toByteArray())) {
      return Optional.of(reminder(texts(json))).filter(one -> key(one).equals(key));
    } catch (JacksonException | IllegalArgumentException | DateTimeException foreign) {
      return Optional.empty();
    }
  }

  private static Map<String, String> texts(JsonParser json) {
    Map<String, String> texts = new HashMap<>();
    String name = "";
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      switch (token) {
        case PROPERTY_NAME -> name = json.currentName();
        case VALUE_STRING -> texts.put(name, json.getString());
        case VALUE_TRUE, VALUE_FALSE -> texts.put(name, String.valueOf(json.getBooleanValue()));
        default -> {}
      }
    }
    return texts;
  }

  private static Subject subject(Map<String, String> texts) {
    return texts.containsKey("person")
        ? PersonId.of(text(texts, "person"))
        : CaseId.of(text(texts, "case"));
  }

  private static Reminder reminder(Map<String, String> texts) {
    return Reminder.builder()
        .subject(subject(texts))
        .clause(ClauseId.of(text(texts, "clause")))
        .duty(text(texts, "duty"))
        .due(LocalDate.parse(text(texts, "due")))
        .overdue(text(texts, "overdue").equals("true"))
        .build();
  }

  private static String text(Map<String, String> texts, String name) {
    return Optional.ofNullable(texts.get(name))
        .orElseThrow(() -> new IllegalArgumentException("A reminder must say: " + name + "."));
  }
}
