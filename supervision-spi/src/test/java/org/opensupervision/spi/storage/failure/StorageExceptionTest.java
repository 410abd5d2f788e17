package org.opensupervision.spi.storage.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

class StorageExceptionTest {

  private static final JournalId JOURNAL = JournalId.of("staff/S1");
  private static final CommandId COMMAND = CommandId.of("record-1");

  @ParameterizedTest
  @MethodSource("failures")
  void failure_hasItsCodeAndSaysWhetherToTryAgain(
      StorageException failure, String code, Retry retry) {
    assertThat(failure.getRetry()).isEqualTo(retry);
    assertThat(failure.getProblems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.getCode()).isEqualTo(code));
  }

  @Test
  void everyKind_isInTheTable() {
    assertThat(failures().<Class<?>>map(each -> each.get()[0].getClass()))
        .containsExactlyInAnyOrder(StorageException.class.getPermittedSubclasses());
  }

  @Test
  void staleJournal_tellsBothSequences() {
    var stale = new StaleJournalException(JOURNAL, 7, 9);

    assertThat(stale.getJournal()).isEqualTo(JOURNAL);
    assertThat(stale.getExpected()).isEqualTo(7);
    assertThat(stale.getActual()).isEqualTo(9);
    assertThat(stale)
        .hasMessage("The journal staff/S1 was read at 7 and is now at 9. [storage.stale]");
    assertThat(new StaleJournalException(JOURNAL, 7, 7)).hasMessageContaining("another hash");
  }

  @Test
  void lostAnswer_keepsItsCause() {
    var cause = new IllegalStateException("cut off");

    assertThat(new OutcomeUnknownException(COMMAND, cause)).hasCause(cause);
    assertThat(new StorageUnavailableException(cause)).hasCause(cause);
  }

  @Test
  void heldJournal_tellsItsHoldsInOrder() {
    var held = new HeldException(JOURNAL, Set.of("b", "a", "\uD83D\uDE00", "\uFF5E"));

    assertThat(held.getJournal()).isEqualTo(JOURNAL);
    assertThat(held.getHolds()).containsExactly("a", "b", "\uFF5E", "\uD83D\uDE00");
    assertThat(held).hasMessageContaining("number of its holds is 4");
  }

  @Test
  void callWithoutCommandId_hasAnUnknownOutcomeToo() {
    assertThat(new OutcomeUnknownException(new IllegalStateException("cut off")).getRetry())
        .isEqualTo(Retry.SAME_COMMAND);
  }

  @Test
  void partThatIsNotClaimed_isNamed() {
    assertThat(new UnsupportedByStorageException("an outbox"))
        .hasMessageContaining("The store does not claim an outbox.");
  }

  static Stream<Arguments> failures() {
    var cause = new IllegalStateException("cut off");
    return Stream.of(
        set(new StaleJournalException(JOURNAL, 1, 2), "stale", Retry.AFTER_READING_AGAIN),
        set(new CommandReusedException(COMMAND), "command-reused", Retry.NEVER),
        set(new OutcomeUnknownException(COMMAND, cause), "outcome-unknown", Retry.SAME_COMMAND),
        set(new StorageUnavailableException(cause), "unavailable", Retry.SAME_COMMAND),
        set(new StorageCorruptException(JOURNAL, 3), "corrupt", Retry.NEVER),
        set(new StorageFullException(), "full", Retry.SAME_COMMAND),
        set(new StorageClosedException(), "closed", Retry.NEVER),
        set(new UnsupportedByStorageException("The size", 2, 1), "unsupported", Retry.NEVER),
        set(new CursorRefusedException(), "cursor-refused", Retry.FROM_FIRST_PAGE),
        set(new LeaseLostException("mail-1", 3), "lease-lost", Retry.NEVER),
        set(new HeldException(JOURNAL, List.of("inquiry")), "held", Retry.NEVER),
        set(new ErasureTooEarlyException(JOURNAL, Instant.EPOCH), "too-early", Retry.NEVER));
  }

  private static Arguments set(StorageException failure, String code, Retry retry) {
    return argumentSet(code, failure, "storage." + code, retry);
  }
}
