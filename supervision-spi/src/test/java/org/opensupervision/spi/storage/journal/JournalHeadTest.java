package org.opensupervision.spi.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

class JournalHeadTest {

  private static final JournalId ONE = JournalId.of("staff/S1");
  private static final Bytes SALT = Bytes.of(new byte[32]);
  private static final JournalHead START = JournalHead.start(ONE);
  private static final Entry FIRST = START.next(content("held"));
  private static final Entry SECOND = JournalHead.after(FIRST).next(content("signed"));

  @Test
  void hashes_areThoseOfTheSpecification() {
    var start = Digest.sha256(bytes(2), Bytes.ofUtf8("staff/S1"));
    var commitment = Digest.sha256(bytes(0), SALT, Bytes.ofUtf8("held"));
    var sequence = bytes(0, 0, 0, 0, 0, 0, 0, 1);

    assertThat(START.getHash()).isEqualTo(start);
    assertThat(FIRST.getCommitment()).isEqualTo(commitment);
    assertThat(FIRST.getHash())
        .isEqualTo(Digest.sha256(bytes(1), start.getBytes(), sequence, commitment.getBytes()));
  }

  @Test
  void nextEntry_followsItsHeadAndNoOther() {
    assertThat(START.isFollowedBy(FIRST)).isTrue();
    assertThat(JournalHead.after(FIRST).isFollowedBy(SECOND)).isTrue();
    assertThat(START.isFollowedBy(SECOND)).isFalse();
    assertThat(JournalHead.after(SECOND).isFollowedBy(SECOND)).isFalse();
  }

  @Test
  void entryOfAnotherJournal_doesNotFollow() {
    var other = JournalHead.start(JournalId.of("staff/S2"));
    var moved = Entry.builder().from(FIRST).journal(other.getJournal()).build();

    assertThat(other.isFollowedBy(moved)).isFalse();
    assertThat(START.isFollowedBy(moved)).isFalse();
  }

  @Test
  void erasedContent_leavesTheChainAsItWas() {
    var erased = Entry.builder().from(FIRST).content(Optional.empty()).build();

    assertThat(erased.getHash()).isEqualTo(FIRST.getHash());
    assertThat(START.isFollowedBy(erased)).isTrue();
    assertThat(JournalHead.after(erased).isFollowedBy(SECOND)).isTrue();
  }

  @Property
  void anyChangedByteOfContent_isSeen(
      @ForAll @Size(min = 1, max = 40) byte[] content, @ForAll int at, @ForAll byte change) {
    var entry = START.next(Content.of(SALT, Bytes.of(content)));
    content[Math.floorMod(at, content.length)] ^= change;
    var changed = Entry.builder().from(entry).content(Content.of(SALT, Bytes.of(content))).build();

    assertThat(START.isFollowedBy(changed)).isEqualTo(change == 0);
  }

  @Test
  void changedSaltOrCommitment_isSeen() {
    var otherSalt = Content.of(Bytes.of(filled(32)), Bytes.ofUtf8("held"));
    var salted = Entry.builder().from(FIRST).content(otherSalt).build();
    var committed = Entry.builder().from(FIRST).commitment(otherSalt.commitment()).build();

    assertThat(START.isFollowedBy(salted)).isFalse();
    assertThat(START.isFollowedBy(committed)).isFalse();
  }

  @Test
  void content_isNotInTheTextForm() {
    var canary = START.next(content("canary-of-content"));

    assertThat(canary.toString()).doesNotContain("canary-of-content").contains("staff/S1");
  }

  @Test
  void nonsense_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JournalHead.of(ONE, -1, START.getHash()))
        .withMessage("The sequence (-1) of a journal head must be 0 or more.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entry.builder().from(FIRST).sequence(0).build());
    assertThatIllegalArgumentException().isThrownBy(() -> Content.of(bytes(1), bytes()));
    assertThatIllegalArgumentException().isThrownBy(() -> JournalSlice.of(ONE, -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> JournalSlice.of(ONE, 0, 0));
  }

  @Test
  void pageThatEndsAtItsHead_isTheLast() {
    var head = JournalHead.after(SECOND);

    assertThat(JournalPage.of(head, List.of(FIRST)).isLast()).isFalse();
    assertThat(JournalPage.of(head, List.of(FIRST, SECOND)).isLast()).isTrue();
    assertThat(JournalPage.of(head, List.of()).isLast()).isTrue();
  }

  private static Content content(String text) {
    return Content.of(SALT, Bytes.ofUtf8(text));
  }

  private static byte[] filled(int length) {
    var bytes = new byte[length];
    Arrays.fill(bytes, (byte) 7);
    return bytes;
  }

  private static Bytes bytes(int... values) {
    var bytes = new byte[values.length];
    for (int at = 0; at < values.length; at++) {
      bytes[at] = (byte) values[at];
    }
    return Bytes.of(bytes);
  }
}
