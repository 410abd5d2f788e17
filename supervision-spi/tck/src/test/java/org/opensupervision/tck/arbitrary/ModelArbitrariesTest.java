package org.opensupervision.tck.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;

class ModelArbitrariesTest {

  private static final Path MODEL =
      Path.of("../../supervision-model/src/main/java/org/opensupervision/model");

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void everyKindOfFact_isDrawn(@ForAll("thousands") List<Fact> facts) throws IOException {
    var drawn = facts.stream().map(ModelArbitrariesTest::kind).collect(Collectors.toSet());

    assertThat(drawn).isEqualTo(kinds());
  }

  @Property(tries = 60)
  void order_changesNoHistory(@ForAll("lists") List<Fact> facts, @ForAll long seed) {
    var shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Facts.of(shuffled)).isEqualTo(Facts.of(facts));
  }

  @Property(tries = 30)
  void journal_holdsFactsOfItsSubjectByDay(@ForAll("journals") Journal journal) {
    assertThat(journal.getFacts())
        .allMatch(fact -> fact.getSubject().equals(journal.getSubject()))
        .isSortedAccordingTo((one, other) -> one.getOccurredOn().compareTo(other.getOccurredOn()));
  }

  @Provide
  Arbitrary<List<Fact>> thousands() {
    return ModelArbitraries.facts().list().ofSize(4_000);
  }

  @Provide
  Arbitrary<List<Fact>> lists() {
    return ModelArbitraries.facts().list().ofMaxSize(30).uniqueElements(Fact::getId);
  }

  @Provide
  Arbitrary<Journal> journals() {
    return ModelArbitraries.journals();
  }

  private static String kind(Fact fact) {
    return fact.getClass().getSimpleName().replace("Immutable", "");
  }

  private static Set<String> kinds() throws IOException {
    try (var files = Files.walk(MODEL)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(ModelArbitrariesTest::isKind)
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isKind(Path file) {
    try {
      var source = Files.readString(file);
      return source.contains("@Value.Immutable")
          && (source.contains(" extends StaffFact {") || source.contains(" extends CaseFact {"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
