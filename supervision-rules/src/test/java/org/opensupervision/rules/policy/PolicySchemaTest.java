package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.NamedValue;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.ValueType;

/** The schema that editors use knows the same keys and words as the reader. */
class PolicySchemaTest {
  private static final Set<String> NESTING = Set.copyOf(ConditionReader.WORDS);

  private final SchemaFile schema = SchemaFile.read();
  private final SchemaFile clause = schema.under("$defs", "clause");
  private final SchemaFile event = schema.under("$defs", "event").item("anyOf", 1);
  private final SchemaFile condition = schema.under("$defs", "condition");

  PolicySchemaTest() throws IOException {}

  @Test
  void keysOfThePolicy_areThoseOfTheReader() {
    assertThat(schema.under("properties").keys()).isEqualTo(PolicyReader.KEYS);
    assertThat(schema.under("properties", "source", "properties").keys())
        .isEqualTo(SourceReader.KEYS);
  }

  @Test
  void keysOfClauses_areThoseOfTheReader() {
    assertThat(clause.under("properties").keys())
        .containsExactlyInAnyOrderElementsOf(ClauseReader.ALL_KEYS);
  }

  @Test
  void keysOfEvents_areThoseOfTheReader() {
    assertThat(event.under("properties").keys())
        .containsExactlyInAnyOrderElementsOf(
            union(PatternReader.KEYS, names(eventFields()), NESTING));
  }

  @Test
  void keysOfConditions_areThoseOfTheReader() {
    assertThat(condition.under("properties").keys())
        .containsExactlyInAnyOrderElementsOf(union(names(eventFields()), names(states()), NESTING));
  }

  @Test
  void words_areThoseOfTheReader() {
    assertThat(clause.under("properties", "strength").words("enum"))
        .isEqualTo(PolicyWords.STRENGTHS);
    assertThat(clause.under("properties", "owed by").words("enum"))
        .isEqualTo(PolicyWords.DUTY_HOLDERS);
    assertThat(clause.under("properties", "with consent of").words("enum"))
        .isEqualTo(AccessReader.CONSENTING);
    assertThat(clause.under("properties", "about").words("enum")).isEqualTo(StatementReader.ABOUT);
    assertThat(schema.under("properties", "calendar").words("enum"))
        .isEqualTo(WorkingCalendars.names());
  }

  @Test
  void events_areThoseOfTheVocabulary() {
    var words = Language.builtIn().events().stream().map(FactKind::getWord).toList();

    assertThat(schema.under("$defs", "event").item("anyOf", 0).words("examples")).isEqualTo(words);
    assertThat(event.under("properties", "event").words("examples")).isEqualTo(words);
  }

  @Test
  void wordsOfAttributes_areThoseOfTheVocabulary() {
    assertThat(Stream.concat(eventFields(), states()))
        .filteredOn(field -> field.getType() == ValueType.WORD)
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(
                        condition
                            .under("properties", field.getName())
                            .item("anyOf", 0)
                            .words("enum"))
                    .isEqualTo(field.getWords()));
  }

  @Test
  void lastingAttributes_mayAskForHowLong() {
    assertThat(schema.under("$defs", "held", "properties").keys()).isEqualTo(ComparisonReader.HELD);
    assertThat(states())
        .filteredOn(NamedValue::isLasting)
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(
                        condition
                            .under("properties", field.getName())
                            .item("anyOf", field.getType() == ValueType.NUMBER ? 1 : 2)
                            .text("$ref"))
                    .isEqualTo("#/$defs/held"));
  }

  @Test
  void keysOfAClock_areThoseOfTheReader() {
    assertThat(
            clause.under("properties", "counted from").item("anyOf", 1).under("properties").keys())
        .isEqualTo(BeginningReader.KEYS);
  }

  @Test
  void truths_areBooleans() {
    assertThat(Stream.concat(eventFields(), states()))
        .filteredOn(field -> field.getType() == ValueType.TRUTH)
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(
                        condition
                            .under("properties", field.getName())
                            .item("anyOf", 0)
                            .text("type"))
                    .isEqualTo("boolean"));
  }

  @Test
  void attributes_areNamedLikeNoOtherKeyOfAnEvent() {
    assertThat(names(eventFields()))
        .doesNotContainAnyElementsOf(PatternReader.KEYS)
        .doesNotContainAnyElementsOf(NESTING);
  }

  @Test
  void everyKey_isDescribed() {
    for (var part : List.of(schema, clause, event, condition)) {
      var properties = part.under("properties");
      assertThat(properties.keys())
          .allSatisfy(key -> assertThat(properties.under(key).has("description")).isTrue());
    }
  }

  @Test
  void otherKeys_areRefused() {
    for (var part : List.of(schema, clause, schema.under("$defs", "declared attribute"))) {
      assertThat(part.text("additionalProperties")).isEqualTo("false");
    }
    for (var part : List.of(event, condition)) {
      assertThat(part.under("additionalProperties").text("$ref")).isEqualTo("#/$defs/own value");
    }
  }

  @Test
  void keysOfDeclarations_areThoseOfTheReader() {
    assertThat(schema.under("$defs", "declared event", "properties").keys())
        .isEqualTo(DeclarationsReader.EVENT_KEYS);
    assertThat(schema.under("$defs", "declared attribute", "properties").keys())
        .isEqualTo(DeclarationsReader.ATTRIBUTE_KEYS);
    assertThat(schema.under("$defs", "declared value").item("anyOf", 0).words("enum"))
        .isEqualTo(DeclaredValueReader.TYPES);
    assertThat(schema.under("$defs", "declared part").item("anyOf", 1).words("enum"))
        .containsExactly(DeclaredValueReader.LIST);
    assertThat(schema.under("$defs", "declared part").item("anyOf", 2).under("properties").keys())
        .containsExactly(DeclaredValueReader.LIST_OF);
  }

  @Test
  void hullPolicy_namesTheSchema() {
    assertThat(HullFile.text())
        .startsWith("# yaml-language-server: $schema=../policy.schema.json\n");
  }

  private static Stream<NamedValue> eventFields() {
    return Language.builtIn().events().stream().flatMap(kind -> kind.getAttributes().stream());
  }

  private static Stream<NamedValue> states() {
    return Stream.of(SubjectKind.values())
        .flatMap(subject -> Language.builtIn().states(subject).stream());
  }

  private static Set<String> names(Stream<NamedValue> fields) {
    return fields.map(NamedValue::getName).collect(Collectors.toSet());
  }

  @SafeVarargs
  private static Set<String> union(Iterable<String>... names) {
    var union = new TreeSet<String>();
    for (var some : names) {
      some.forEach(union::add);
    }
    return union;
  }
}
