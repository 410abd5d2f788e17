package org.opensupervision.rules.vocabulary;

import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.noted.CaseDetailNoted;
import org.opensupervision.model.noted.CaseEventNoted;
import org.opensupervision.model.noted.DetailNoted;
import org.opensupervision.model.noted.EventNoted;

/** Takes the facts of {@code model.noted} apart and puts them together, as they stand in files. */
final class NotedAccess implements FactAccess {

  @Override
  public Object value(String kind, Fact fact, String attribute) {
    return switch (attribute) {
      case "event" -> event(fact).word();
      case "details" -> Optional.of(event(fact).details()).filter(details -> !details.isEmpty());
      case "attribute" -> detail(fact).attribute();
      case "value" -> detail(fact).value();
      default -> throw FactAccess.unknown(kind, attribute);
    };
  }

  private static Noted.Event event(Fact fact) {
    return Noted.event(fact).orElseThrow();
  }

  private static Noted.Detail detail(Fact fact) {
    return Noted.detail(fact).orElseThrow();
  }

  @Override
  public Fact.Builder newBuilder(String kind) {
    return switch (kind) {
      case "event noted" -> EventNoted.builder();
      case "case event noted" -> CaseEventNoted.builder();
      case "detail noted" -> DetailNoted.builder();
      case "case detail noted" -> CaseDetailNoted.builder();
      default -> throw FactAccess.unknown(kind);
    };
  }

  @Override
  public void put(String kind, Fact.Builder builder, String attribute, Object value) {
    if (value instanceof Map<?, ?> details) {
      details.forEach((name, text) -> putDetail(builder, (String) name, (String) text));
    } else if (builder instanceof EventNoted.Builder to) {
      to.event((String) value);
    } else if (builder instanceof CaseEventNoted.Builder to) {
      to.event((String) value);
    } else {
      putPart(builder, attribute, (String) value);
    }
  }

  static void putDetail(Fact.Builder builder, String name, String value) {
    if (builder instanceof EventNoted.Builder to) {
      to.putDetail(name, value);
    } else {
      ((CaseEventNoted.Builder) builder).putDetail(name, value);
    }
  }

  private static void putPart(Fact.Builder builder, String attribute, String value) {
    boolean name = attribute.equals("attribute");
    if (builder instanceof DetailNoted.Builder to) {
      var unused = name ? to.attribute(value) : to.value(value);
    } else {
      var to = (CaseDetailNoted.Builder) builder;
      var unused = name ? to.attribute(value) : to.value(value);
    }
  }
}
