package org.opensupervision.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KEYS = List.of("every", "minutes", "mode", "planned for");

  @Test
  void letterLeftOutPutInChangedOrSwapped_isFound() {
    assertThat(Nearest.to("minuts", KEYS)).contains("minutes");
    assertThat(Nearest.to("minuttes", KEYS)).contains("minutes");
    assertThat(Nearest.to("minuted", KEYS)).contains("minutes");
    assertThat(Nearest.to("mintues", KEYS)).contains("minutes");
    assertThat(Nearest.to("Planned_For", KEYS)).contains("planned for");
  }

  @Test
  void wordFarFromAll_hasNoNearest() {
    assertThat(Nearest.to("telephone", KEYS)).isEmpty();
    assertThat(Nearest.to("x".repeat(61), KEYS)).isEmpty();
    assertThat(Nearest.to("every", List.of())).isEmpty();
  }

  @Test
  void hint_beginsWithMaybe() {
    assertThat(Nearest.hint("minuts", KEYS)).contains("Maybe you meant \"minutes\"?");
  }

  @Test
  void ofEquallyNearWords_theFirstByItsLettersIsTaken() {
    assertThat(Nearest.to("cat", List.of("hat", "bat"))).contains("bat");
    assertThat(Nearest.to("cat", List.of("bat", "hat"))).contains("bat");
  }

  @Property
  void knownWord_isItsOwnNearest(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
    assertThat(Nearest.to(word, List.of(word, word + "xx"))).contains(word);
  }
}
