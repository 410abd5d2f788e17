package org.opensupervision.rules.engine.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.engine.file.LoggedAccess;
import org.opensupervision.spi.storage.value.Bytes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads back one line of the access log. */
final class AccessLine {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final Bytes line;
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> vouchedFor = new ArrayList<>();

  AccessLine(Bytes line) {
    this.line = line;
  }

  /** Returns what it says; empty if it is of another make. */
  Optional<LoggedAccess> read(long sequence) {
    try (var json = FACTORY.createParser(ObjectReadContext.empty(), line.toByteArray())) {
      take(json);
      return Optional.of(access(sequence));
    } catch (JacksonException | IllegalArgumentException | DateTimeException foreign) {
      return Optional.empty();
    }
  }

  private void take(JsonParser json) {
    String name = "";
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      switch (token) {
        case PROPERTY_NAME -> name = json.currentName();
        case VALUE_STRING -> take(name, json.getString());
        case VALUE_TRUE, VALUE_FALSE -> texts.put(name, String.valueOf(json.getBooleanValue()));
        default -> {}
      }
    }
  }

  private void take(String name, String value) {
    if (name.equals("vouched for")) {
      vouchedFor.add(value);
    } else {
      texts.put(name, value);
    }
  }

  private LoggedAccess access(long sequence) {
    return LoggedAccess.builder()
        .sequence(sequence)
        .at(Instant.parse(text("at")))
        .reader(PersonId.of(text("by")))
        .subject(subject())
        .part(text("read"))
        .purpose(Optional.ofNullable(texts.get("for")))
        .vouchedFor(vouchedFor)
        .allowed(text("allowed").equals("true"))
        .clause(Optional.ofNullable(texts.get("clause")).map(ClauseId::of))
        .relation(Optional.ofNullable(texts.get("relation")))
        .build();
  }

  private Subject subject() {
    return texts.containsKey("person") ? PersonId.of(text("person")) : CaseId.of(text("case"));
  }

  private String text(String name) {
    return Optional.ofNullable(texts.get(name))
        .orElseThrow(() -> new IllegalArgumentException("The line must say: " + name + "."));
  }
}
