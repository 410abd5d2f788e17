package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.AccessLog;
import org.opensupervision.spi.storage.CommitDoor;
import org.opensupervision.spi.storage.DueRows;
import org.opensupervision.spi.storage.Journals;
import org.opensupervision.spi.storage.Outbox;
import org.opensupervision.spi.storage.Storage;

class StorageRulesTest {

  private static final Path SOURCES = Path.of("../src/main/java");
  private static final Path SPECIFICATION = Path.of("../../docs/spec/storage.md");
  private static final Pattern RULE_IN_JAVADOC = Pattern.compile("<li value=\"(\\d+)\">");
  private static final Pattern RULE_IN_TEXT = Pattern.compile("(?m)^\\*\\*(\\d+)\\.\\*\\* ");

  @Test
  void everyRuleOfTheJavadoc_isInTheKit() throws IOException {
    var documented = new TreeSet<Integer>();
    for (var type :
        List.of(
            Storage.class,
            Journals.class,
            DueRows.class,
            CommitDoor.class,
            Outbox.class,
            AccessLog.class)) {
      var source = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
      documented.addAll(numbers(RULE_IN_JAVADOC, Files.readString(source)));
    }

    assertThat(documented).isEqualTo(StorageRules.numbers());
  }

  @Test
  void everyRuleOfTheSpecification_isInTheKit() throws IOException {
    assertThat(numbers(RULE_IN_TEXT, Files.readString(SPECIFICATION)))
        .isEqualTo(StorageRules.numbers());
  }

  @Test
  void everyRule_hasOneCheck() {
    assertThat(checks().map(check -> StorageRules.numberOf(check).orElseThrow()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(StorageRules.numbers());
  }

  @Test
  void everyCheck_saysItsRuleAndWhereToLook() {
    assertThat(checks())
        .isNotEmpty()
        .allSatisfy(
            check -> {
              var number = StorageRules.numberOf(check).orElseThrow();
              assertThat(check.getName()).matches("(required|optional)_rule\\d+_[a-z][A-Za-z]+");
              assertThat(check.getAnnotation(DisplayName.class).value())
                  .startsWith("rule " + number + ": ");
              assertThat(check.getAnnotation(LookAt.class).value()).isNotBlank();
            });
  }

  @Test
  void everyCheck_isAsStrongAsItsRule() {
    assertThat(checks())
        .allSatisfy(
            check -> {
              var text = RuleText.of(StorageRules.numberOf(check).orElseThrow());
              var strength = check.getName().startsWith("required") ? "*Required" : "*Optional";
              assertThat(text.rule()).startsWith(strength);
              assertThat(text.why()).isNotBlank();
            });
  }

  private static Stream<Method> checks() {
    return StorageRules.THEMES.stream()
        .flatMap(theme -> Arrays.stream(theme.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class));
  }

  private static SortedSet<Integer> numbers(Pattern pattern, String text) {
    var numbers = new TreeSet<Integer>();
    pattern.matcher(text).results().map(StorageRulesTest::number).forEach(numbers::add);
    return numbers;
  }

  private static int number(MatchResult found) {
    return Integer.parseInt(found.group(1));
  }
}
