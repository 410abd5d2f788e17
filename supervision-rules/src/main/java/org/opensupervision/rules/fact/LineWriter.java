package org.opensupervision.rules.fact;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.fact.Fact;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes facts as canonical lines: fixed keys in fixed order, no blanks, a line feed at the end.
 */
final class LineWriter implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator json;

  LineWriter(OutputStream out) {
    json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
  }

  void write(Fact fact) {
    FactForm form = FactForm.of(fact);
    json.writeStartObject();
    json.writeName(FactForm.KIND);
    json.writeString(form.kind().getWord());
    for (Part part : form.parts()) {
      part.getter().apply(fact).ifPresent(value -> write(part, value));
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() {
    json.close();
  }

  private void write(Part part, Object value) {
    json.writeName(part.key());
    if (part.many()) {
      json.writeStartArray();
      ((List<?>) value).forEach(each -> writeOne(part.form(), each));
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> details) {
      json.writeStartObject();
      details.forEach((name, text) -> json.writeStringProperty((String) name, (String) text));
      json.writeEndObject();
    } else {
      writeOne(part.form(), value);
    }
  }

  private void writeOne(ValueForm form, Object value) {
    switch (form.kind()) {
      case NUMBER -> json.writeNumber((Integer) value);
      case TRUTH -> json.writeBoolean((Boolean) value);
      default -> json.writeString(form.writing().apply(value));
    }
  }
}
