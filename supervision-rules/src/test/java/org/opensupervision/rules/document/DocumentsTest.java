package org.opensupervision.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

  static Stream<Arguments> refusedYaml() {
    return Stream.of(
        argumentSet("F01 empty", "", "file.empty 0:0"),
        argumentSet("F01 only blanks", "  \n \n", "file.empty 0:0"),
        argumentSet("F01 only a comment", "# nothing\n", "file.empty 0:0"),
        argumentSet("F01 only a start", "---\n", "file.no-value 2:1"),
        argumentSet("F03 a key twice at the root", "a: 1\nb: 2\na: 3\n", "file.duplicate-key 3:1"),
        argumentSet("F03 a key twice deep", "a:\n- {b: {c: 1, c: 2}}\n", "file.duplicate-key 2:14"),
        argumentSet("F09 no value", "a:\nb: 1\n", "file.no-value 1:3"),
        argumentSet("F09 null", "a: null\n", "file.no-value 1:4"),
        argumentSet("F09 tilde", "a: [1, ~]\n", "file.no-value 1:8"),
        argumentSet("F12 a second document", "a: 1\n---\nb: 2\n", "file.second-document 2:1"),
        argumentSet("F12 text after the end", "a: 1\n...\nb\n", "file.syntax 3:1"),
        argumentSet("F12 text after a list", "[a]\nb\n", "file.syntax 2:1"),
        argumentSet("F12 missing end", "a: [1,\n", "file.syntax 2:1"),
        argumentSet("F12 missing quote", "a: \"b\n", "file.syntax 2:1"),
        argumentSet("F13 an anchor", "a: &x 1\n", "file.anchor 1:4"),
        argumentSet("F13 an alias of nothing", "a: *x\n", "file.alias 1:4"),
        argumentSet("F13 a merge key", "a: {<<: {b: 1}}\n", "file.merge-key 1:5"),
        argumentSet("F15 a tag on a value", "a: !!java.net.URL [x]\n", "file.tag 1:4"),
        argumentSet("F15 a tag on a text", "a: !!str 1\n", "file.tag 1:4"),
        argumentSet("F15 a local tag", "a: !x {b: 1}\n", "file.tag 1:4"),
        argumentSet("F15 a directive", "%YAML 1.1\n---\na: 1\n", "file.directive 1:1"),
        argumentSet("F16 XML", "<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a/>\n", ""),
        argumentSet("F17 a tab for indent", "a:\n\tb: 1\n", "file.character 2:1"),
        argumentSet("F17 a tab after a colon", "a:\t1\n", "file.character 1:3"),
        argumentSet("a list as key", "[a]: 1\nb: 2\n", "file.key-not-text 1:1"),
        argumentSet("a mapping as key", "? {a: 1}\n: 2\n", "file.key-not-text 1:3"),
        argumentSet("no key", "{: 1}\n", "file.syntax 1:2"),
        argumentSet("a null key", "~: 1\n", "file.key-not-text 1:1"),
        argumentSet("T04 NUL", "a: b\u0000c\n", "file.character 1:5"),
        argumentSet("T04 NUL as an escape", "a: \"b\\0c\"\n", "file.character 1:4"),
        argumentSet("T04 a control in a key", "\"a\\x07\": 1\n", "file.character 1:1"),
        argumentSet("T07 a byte-order mark inside", "a: b\uFEFF\n", "file.character 1:5"),
        argumentSet("T08 text turned around", "a: \u202Eb\n", "file.character 1:4"),
        argumentSet("T08 an isolate in a comment", "a: 1 # \u2066x\n", "file.character 1:8"),
        argumentSet("T15 a line separator", "a: b\u2028c\n", "file.character 1:5"),
        argumentSet("T15 a next line", "a: b\u0085c\n", "file.character 1:5"),
        argumentSet("T16 an escape sequence", "a: \u001B[2J\n", "file.character 1:4"),
        argumentSet("a lone carriage return", "a: b\rc: d\n", "file.character 1:5"),
        argumentSet("a text of two lines", "a: |\n  b\n  c\n", "file.character 1:4"),
        argumentSet("a colon in a text", "a: b: c\n", "file.syntax 1:5"),
        argumentSet("indented too little", "a:\n    b: 1\n  c: 2\n", "file.syntax 3:3"),
        argumentSet("a stray brace", "a: }\n", "file.syntax 1:4"));
  }

  @ParameterizedTest
  @MethodSource("refusedYaml")
  void brokenYaml_isRefusedAtItsPlace(String text, String fault) {
    if (fault.isEmpty()) {
      assertThat(Documented.yaml(text).root()).get().isInstanceOf(Scalar.class);
    } else {
      assertThat(Documented.yaml(text).faults()).containsExactly(fault);
    }
  }

  static Stream<Arguments> refusedJson() {
    return Stream.of(
        argumentSet("F01 empty", "", "file.empty 0:0"),
        argumentSet("F03 a key twice", "{\"a\": 1,\n \"a\": 2}", "file.duplicate-key 2:2"),
        argumentSet("F09 null", "{\"a\": null}", "file.no-value 1:7"),
        argumentSet("F11 infinity", "{\"a\": Infinity}", "file.syntax 1:15"),
        argumentSet("F11 not a number", "{\"a\": NaN}", "file.syntax 1:10"),
        argumentSet("F11 1,001 digits", "{\"a\": " + "1".repeat(1001) + "}", "file.syntax 1:1008"),
        argumentSet("F12 text after the end", "{} x", "file.syntax 1:4"),
        argumentSet("F12 a second value", "{} {}", "file.second-document 1:4"),
        argumentSet("F12 missing end", "{\"a\": [1", "file.syntax 1:9"),
        argumentSet("F17 a comment", "{\"a\": 1 /* b */}", "file.syntax 1:9"),
        argumentSet("F17 a comment in a line", "// a\n{}", "file.syntax 1:1"),
        argumentSet("F17 a comment like YAML's", "# a\n{}", "file.syntax 1:1"),
        argumentSet("F17 a trailing comma", "{\"a\": 1,}", "file.syntax 1:9"),
        argumentSet("F17 a trailing comma in a list", "[1,]", "file.syntax 1:4"),
        argumentSet("F17 single quotes", "{'a': 1}", "file.syntax 1:2"),
        argumentSet("F17 no quotes", "{a: 1}", "file.syntax 1:2"),
        argumentSet("F06 a leading zero", "{\"a\": 010}", "file.syntax 1:8"),
        argumentSet("F06 a plus", "{\"a\": +5}", "file.syntax 1:8"),
        argumentSet("T09 half a pair", "{\"a\": \"\\uD800\"}", "file.character 1:7"),
        argumentSet("T04 NUL as an escape", "{\"a\": \"\\u0000\"}", "file.character 1:7"),
        argumentSet("a tab in a text", "{\"a\": \"b\tc\"}", "file.syntax 1:9"));
  }

  @ParameterizedTest
  @MethodSource("refusedJson")
  void brokenJson_isRefusedAtItsPlace(String text, String fault) {
    assertThat(Documented.json(text).faults()).containsExactly(fault);
  }

  static Stream<Arguments> refusedBytes() {
    return Stream.of(
        argumentSet("F02 UTF-16, big end first", utf16("a: 1", true), "file.not-utf8 1:1"),
        argumentSet("F02 UTF-16, little end first", utf16("a: 1", false), "file.not-utf8 1:1"),
        argumentSet(
            "F02 Latin-1",
            "a: 1\nb: \u00A35\n".getBytes(StandardCharsets.ISO_8859_1),
            "file.not-utf8 2:4"),
        argumentSet("F02 broken", bytes('a', ':', ' ', 0xC3, 0x28), "file.not-utf8 1:4"),
        argumentSet("F02 overlong", bytes('a', ':', ' ', 0xC0, 0xAF), "file.not-utf8 1:4"),
        argumentSet("F02 cut off", bytes('a', ':', ' ', 0xE2, 0x82), "file.not-utf8 1:4"),
        argumentSet(
            "T09 half a pair", bytes('a', ':', ' ', 0xED, 0xA0, 0x80), "file.not-utf8 1:4"));
  }

  @ParameterizedTest
  @MethodSource("refusedBytes")
  void otherEncodings_areRefusedAtTheirPlace(byte[] content, String fault) {
    assertThat(Documented.of("file.yaml", content).faults()).containsExactly(fault);
  }

  @Test
  void byteOrderMark_isSkipped() {
    assertThat(Documented.yaml("\uFEFFa: 1\n").faults()).isEmpty();
    assertThat(Documented.json("\uFEFF{\"a\": 1}").faults()).isEmpty();
  }

  @Test
  void unknownEnding_isRefused() {
    assertThat(Documented.of("file.xml", new byte[] {'a'}).faults())
        .containsExactly("file.unknown-format 0:0");
  }

  @Test
  void severalFaults_areAllReported() {
    assertThat(Documented.yaml("a: &x 1\nb: *x\na: 2\nc:\nd: !t 1\n").faults())
        .containsExactly(
            "file.anchor 1:4",
            "file.alias 2:4",
            "file.duplicate-key 3:1",
            "file.no-value 4:3",
            "file.tag 5:4");
  }

  @Test
  void secondKey_namesBothPlaces() {
    var problem = Documented.yaml("a: 1\nb: {c: 1,\n  c: 2}\n").problems().get(0);

    assertThat(problem.getMessage()).contains("line 2, column 5");
    assertThat(problem.getPlace().orElseThrow().asText()).isEqualTo("file.yaml:3:3 at b.c");
  }

  @Test
  void values_stayAsTheyAreWritten() {
    var root =
        (Mapping)
            Documented.yaml("a: 010\nb: '1.10'\nc: 2026-02-30\nd: no\ne: 12:30\n")
                .root()
                .orElseThrow();

    assertThat(root.getEntries())
        .extracting(entry -> ((Scalar) entry.getValue()).getText())
        .containsExactly("010", "1.10", "2026-02-30", "no", "12:30");
    assertThat(root.value("a")).get().extracting(node -> ((Scalar) node).isPlain()).isEqualTo(true);
    assertThat(root.value("b"))
        .get()
        .extracting(node -> ((Scalar) node).isPlain())
        .isEqualTo(false);
  }

  @Test
  void numbersOfJson_stayAsTheyAreWritten() {
    var root = (Sequence) Documented.json("[1.10, 1e400, -0, true]").root().orElseThrow();

    assertThat(root.getItems())
        .extracting(node -> ((Scalar) node).getText())
        .containsExactly("1.10", "1e400", "-0", "true");
  }

  @Test
  void foldedParagraph_losesItsLastLineBreak() {
    var root = (Mapping) Documented.yaml("a: >\n  one\n  two\n").root().orElseThrow();

    assertThat(root.value("a"))
        .get()
        .extracting(node -> ((Scalar) node).getText())
        .isEqualTo("one two");
  }

  @Test
  void windowsLineEnds_areTaken() {
    assertThat(Documented.yaml("a: 1\r\nb: 2\r\n").faults()).isEmpty();
  }

  @Test
  void place_countsCharactersAndNamesThePath() {
    var root = (Mapping) Documented.yaml("\u00A3\uD83D\uDC67: [x, {b: c}]\n").root().orElseThrow();
    var list = (Sequence) root.getEntries().get(0).getValue();
    var item = (Mapping) list.getItems().get(1);

    assertThat(item.value("b").orElseThrow().getPlace().asText())
        .isEqualTo("file.yaml:1:13 at \u00A3\uD83D\uDC67[1].b");
  }

  private static byte[] utf16(String text, boolean bigEndFirst) {
    var charset = bigEndFirst ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return ("\uFEFF" + text).getBytes(charset);
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int index = 0; index < values.length; index++) {
      bytes[index] = (byte) values[index];
    }
    return bytes;
  }
}
