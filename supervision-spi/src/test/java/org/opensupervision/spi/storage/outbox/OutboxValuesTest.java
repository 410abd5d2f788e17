package org.opensupervision.spi.storage.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

class OutboxValuesTest {

  private static final Instant MON_2_MARCH = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void momentThatIsNoWholeMillisecond_isRefused() {
    for (var moment :
        List.of(
            MON_2_MARCH.plusNanos(1),
            Instant.MIN,
            Instant.MAX,
            Instant.parse("1899-12-31T23:59:59.999Z"),
            Instant.parse("+10000-01-01T00:00:00Z"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> message(moment))
          .withMessageContaining("must be a whole millisecond");
    }
    assertThat(message(Instant.parse("9999-12-31T23:59:59.999Z")).getKey()).isEqualTo("mail-1");
  }

  @Test
  void claimOutOfRange_isRefused() {
    var claim = ClaimRequest.builder().worker("w").limit(1).lease(Duration.ofDays(1));
    assertThat(claim.build().isParked()).isFalse();

    assertThatIllegalArgumentException().isThrownBy(() -> claim.limit(0).build());
    claim.limit(1);
    for (var lease :
        List.of(
            Duration.ZERO,
            Duration.ofMillis(-1),
            Duration.ofNanos(1),
            Duration.ofDays(1).plusMillis(1),
            Duration.ofSeconds(Long.MAX_VALUE))) {
      assertThatIllegalArgumentException().isThrownBy(() -> claim.lease(lease).build());
    }
  }

  @Test
  void settlement_namesTheMessageAndItsToken() {
    var leased = LeasedMessage.of(message(MON_2_MARCH), 7);

    assertThat(Settlement.retryAt(leased, MON_2_MARCH))
        .returns("mail-1", Settlement::getKey)
        .returns(7L, Settlement::getToken)
        .returns(Outcome.RETRY, Settlement::getOutcome);
    assertThat(Settlement.done(leased)).isNotEqualTo(Settlement.parked(leased));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeasedMessage.of(message(MON_2_MARCH), 0))
        .withMessageContaining("token (0)");
  }

  @Test
  void content_isNotInTheTextForm() {
    assertThat(LeasedMessage.of(message(MON_2_MARCH), 1).toString())
        .contains("mail-1")
        .doesNotContain("length");
  }

  private static OutboxMessage message(Instant dueFrom) {
    return OutboxMessage.builder()
        .key("mail-1")
        .journal(JournalId.of("staff/S1"))
        .topic("mail")
        .content(Bytes.ofUtf8("canary"))
        .dueFrom(dueFrom)
        .build();
  }
}
