package org.opensupervision.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

class ProvidersTest {

  private static final String OAK = "SampleProviders$Oak";
  private static final String ASH = "SampleProviders$Ash";
  private static final String SECOND_ASH = "SampleProviders$SecondAsh";
  private static final String BY_NAME_ONLY = "SampleProviders$ByNameOnly";

  @Test
  void onlyProvider_isChosen() {
    assertThat(nameOfOnly(OAK)).isEqualTo("oak");
  }

  @Test
  void noProvider_isSaid() {
    assertThat(refusal(() -> nameOfOnly()))
        .returns("provider.none", Problem::getCode)
        .returns("There is no SampleProvider to choose.", Problem::getMessage);
  }

  @Test
  void severalProviders_areNamedInTheSameOrder() {
    var refusal = refusal(() -> nameOfOnly(OAK, ASH));

    assertThat(refusal.getCode()).isEqualTo("provider.several");
    assertThat(refusal.getMessage()).containsSubsequence("ash (", "SampleProviders$Ash", "oak (");
    assertThat(refusal(() -> nameOfOnly(ASH, OAK))).isEqualTo(refusal);
  }

  @Test
  void sameClassListedTwice_countsOnce() {
    assertThat(nameOfOnly(OAK, OAK)).isEqualTo("oak");
  }

  @Test
  void providerByNameOnly_isPassedOverByOnly() {
    assertThat(nameOfOnly(BY_NAME_ONLY, OAK)).isEqualTo("oak");
    assertThat(refusal(() -> nameOfOnly(BY_NAME_ONLY)).getHint())
        .hasValue("Maybe ask for one by name: by-name-only.");
  }

  @Test
  void providerByNameOnly_isFoundByName() {
    assertThat(nameOfNamed("by-name-only", OAK, BY_NAME_ONLY)).isEqualTo("by-name-only");
  }

  @Test
  void oneOfSeveral_isFoundByNameInEitherOrder() {
    assertThat(nameOfNamed("ash", OAK, ASH)).isEqualTo("ash");
    assertThat(nameOfNamed("ash", ASH, OAK)).isEqualTo("ash");
  }

  @Test
  void unknownName_isSaidWithTheKnownOnes() {
    var refusal = refusal(() -> nameOfNamed("elm", OAK, ASH));

    assertThat(refusal.getCode()).isEqualTo("provider.unknown");
    assertThat(refusal.getMessage()).isEqualTo("There is no SampleProvider with the name elm.");
    assertThat(refusal.getHint()).hasValue("Maybe you meant one of: ash, oak.");
  }

  @Test
  void nameInOtherCase_isUnknown() {
    assertThat(refusal(() -> nameOfNamed("OAK", OAK)).getCode()).isEqualTo("provider.unknown");
  }

  @Test
  void twoProvidersOfOneName_areRefused() {
    assertThat(refusal(() -> nameOfNamed("ash", ASH, SECOND_ASH, OAK)))
        .returns("provider.several", Problem::getCode)
        .extracting(Problem::getMessage)
        .asString()
        .contains("SampleProviders$Ash)", "SampleProviders$SecondAsh)")
        .doesNotContain("oak");
  }

  @Test
  void brokenProviders_doNotStopTheOthers() {
    for (var broken : SampleProviders.BROKEN) {
      assertThat(nameOfOnly(broken, OAK)).as(broken).isEqualTo("oak");
      assertThat(nameOfOnly(OAK, broken)).as(broken).isEqualTo("oak");
    }
  }

  @Test
  void brokenProviderAlone_isReportedByName() {
    for (var broken : SampleProviders.BROKEN) {
      assertThat(refusal(() -> nameOfOnly(broken)))
          .as(broken)
          .returns("provider.none", Problem::getCode)
          .extracting(Problem::getMessage)
          .asString()
          .contains("broken", broken)
          .doesNotContain(SampleProviders.SECRET);
    }
  }

  @Test
  void providerOutOfMemory_isNotContained() {
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> nameOfOnly("SampleProviders$OutOfMemory", OAK));
  }

  private static String nameOfOnly(String... classes) {
    return searching(() -> Providers.only(SampleProvider.class).getName(), classes);
  }

  private static String nameOfNamed(String name, String... classes) {
    return searching(() -> Providers.named(SampleProvider.class, name).getName(), classes);
  }

  private static String searching(Supplier<String> search, String... classes) {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(new SampleLoader(List.of(classes)));
    try {
      return search.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Problem refusal(ThrowingCallable call) {
    var thrown = new ArrayList<Problem>();
    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(call)
        .satisfies(refused -> thrown.addAll(refused.getProblems()));
    assertThat(thrown).hasSize(1);
    return thrown.get(0);
  }
}
