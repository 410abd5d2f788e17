package org.opensupervision.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is decided depends on arguments alone: not on the clock, chance, the machine or a locale.
 */
class PurityTest {

  /** What nobody may touch, as its full name; a parameter list is given where others are fine. */
  private static final Pattern IMPURE =
      Pattern.compile(
          Stream.of(
                  // the clock; one that was handed in is fine
                  "java\\.time\\.(chrono\\.)?\\w+\\.now\\((java\\.time\\.ZoneId)?\\)",
                  "java\\.time\\.Clock\\.(system\\w*|tick\\w+)\\(.*",
                  "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
                  "java\\.util\\.Date\\.<init>\\(\\)",
                  "java\\.util\\.Calendar\\.getInstance\\(.*",
                  "java\\.lang\\.Thread\\.sleep\\(.*",
                  // chance; a seed is fine
                  "java\\.util\\.Random\\.<init>\\(\\)",
                  "java\\.lang\\.Math\\.random\\(\\)",
                  "java\\.util\\.UUID\\.randomUUID\\(\\)",
                  "java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)",
                  "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
                  // the machine
                  "java\\.lang\\.System\\.(out|err|in)",
                  "java\\.lang\\.System\\.(getenv|getProperty|lineSeparator|exit)\\(.*",
                  // the locale, the zone and the charset of the machine
                  "java\\.util\\.Locale\\.(getDefault|setDefault)\\(.*",
                  "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
                  "java\\.util\\.TimeZone\\.getDefault\\(\\)",
                  "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
                  "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                  "java\\.lang\\.String\\.(to(Low|Upp)erCase\\(\\)|getBytes\\(\\))",
                  "java\\.lang\\.String\\.<init>\\(\\[B\\)",
                  "java\\.util\\.Formatter\\.<init>\\(\\)",
                  "java\\.text\\.\\w+\\.get\\w*Instance\\(\\)",
                  "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                  "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)",
                  "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
                  "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
                  "java\\.io\\.File(Reader|Writer)\\.<init>\\((java\\.lang\\.String|java\\.io\\.File)\\)")
              .collect(joining("|")));

  @Test
  void modelSpiAndRules_touchNothingButTheirArguments() {
    var pure = Reactor.PUBLISHED.stream().filter(module -> !module.endsWith("tck")).toList();

    var accesses =
        Reactor.classes(pure).stream()
            .flatMap(type -> type.getAccessesFromSelf().stream())
            .filter(PurityTest::isImpure)
            .map(JavaAccess::getDescription);

    assertThat(accesses).isEmpty();
  }

  @Test
  void impureExpressions_areFound() {
    var expressions =
        List.of(
            "java.time.LocalDate.now()",
            "java.time.Instant.now()",
            "java.time.ZonedDateTime.now(java.time.ZoneId.of(\"UTC\"))",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.systemDefaultZone()",
            "System.currentTimeMillis()",
            "new java.util.Random()",
            "Math.random()",
            "System.out",
            "System.err",
            "String.format(\"%d\", 1)",
            "\"\".toLowerCase()",
            "\"\".toUpperCase()",
            "\"\".getBytes()",
            "new String(new byte[0])",
            "java.util.Locale.getDefault()",
            "java.time.ZoneId.systemDefault()",
            "java.time.format.DateTimeFormatter.ofPattern(\"d\")",
            "java.text.NumberFormat.getInstance()",
            "java.util.List.of(\"\").stream().map(String::toLowerCase)",
            "((java.util.function.Supplier<Object>) java.time.LocalDate::now)");

    assertThat(found(expressions)).isEqualTo(expressions);
  }

  @Test
  void pureExpressions_areLeftAlone() {
    var expressions =
        List.of(
            "java.time.LocalDate.now(java.time.Clock.fixed(null, null))",
            "new java.util.Random(7)",
            "String.format(java.util.Locale.ROOT, \"%d\", 1)",
            "\"\".toLowerCase(java.util.Locale.ROOT)",
            "\"\".getBytes(java.nio.charset.StandardCharsets.UTF_8)");

    assertThat(found(expressions)).isEmpty();
  }

  /** Returns those of some expressions that break the rule, each tried in a class of its own. */
  private static List<String> found(List<String> expressions) {
    var sources =
        IntStream.range(0, expressions.size())
            .mapToObj(i -> "package p; class A" + i + " { Object a = " + expressions.get(i) + "; }")
            .toArray(String[]::new);
    var classes = Compiled.of(sources);
    return IntStream.range(0, expressions.size())
        .filter(i -> isImpure(classes.get("p.A" + i)))
        .mapToObj(expressions::get)
        .toList();
  }

  private static boolean isImpure(JavaClass type) {
    return type.getAccessesFromSelf().stream().anyMatch(PurityTest::isImpure);
  }

  private static boolean isImpure(JavaAccess<?> access) {
    return IMPURE.matcher(access.getTarget().getFullName()).matches();
  }
}
