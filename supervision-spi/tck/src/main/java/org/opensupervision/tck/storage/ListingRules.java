package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.value.JournalId;

/** Rules 19 to 22: all journals, one after the other. */
abstract class ListingRules extends Theme {

  ListingRules(StorageTck kit) {
    super(kit);
  }

  @BeforeEach
  void requireListing() {
    bench().requireClaim(StoragePart.LISTING);
  }

  @Test
  @DisplayName("rule 19: every journal with entries is listed, in code point order")
  @LookAt("the collation of the id column, and journals whose contents are erased")
  void optional_rule19_everyJournalIsListed() {
    assertThat(list(JournalListing.first(9))).isEmpty();
    var texts = new ArrayList<>(Samples.keysInOrder());
    for (int at = texts.size() - 1; at >= 0; at--) {
      bench().write(JournalId.of(texts.get(at)), 1);
    }
    bench().keep(bench().commit(JournalHead.start(bench().journal())));
    eraseIfClaimed(JournalId.of(texts.get(2)));

    assertThat(listAll(100)).extracting(JournalId::getText).containsExactlyElementsOf(texts);
  }

  @Test
  @DisplayName("rule 20: a listing begins after the id it names and keeps to its limit")
  @LookAt("whether the query says 'id > ?', and passes the limit on")
  void optional_rule20_listingsJoinWithoutOverlap() {
    writeJournals("b", "c", "d", "e", "f");
    for (int limit : new int[] {1, 2, 5, 6, Integer.MAX_VALUE}) {
      assertThat(listAll(limit))
          .as("journals listed with limit %d", limit)
          .extracting(JournalId::getText)
          .containsExactlyInAnyOrder("b", "c", "d", "e", "f");
    }
    assertThat(list(JournalListing.after(JournalId.of("cc"), 1)))
        .as("journals after one that is not there")
        .extracting(head -> head.getJournal().getText())
        .containsExactly("d");
    assertThat(list(JournalListing.after(JournalId.of("f"), 9))).isEmpty();
  }

  @Test
  @DisplayName("rule 21: a journal that is there throughout is listed once while others are begun")
  @LookAt("pages by offset; begin after the id itself")
  void optional_rule21_listingStaysRightWhileOthersWrite() {
    writeJournals("d", "e", "f", "g");
    var first = ids(list(JournalListing.first(2)));
    writeJournals("a", "b", "h");

    first.addAll(rest(first.get(first.size() - 1), 2));
    assertThat(first)
        .extracting(JournalId::getText)
        .filteredOn(text -> List.of("d", "e", "f", "g").contains(text))
        .containsExactly("d", "e", "f", "g");
  }

  @Test
  @DisplayName("rule 22: a listed head is that of its journal")
  @LookAt("a head that is kept beside the entries and not moved with them")
  void optional_rule22_listedHeadIsTheHead() {
    var heads = List.of(bench().write(bench().journal(), 3), bench().writtenJournal());
    assertThat(list(JournalListing.first(9))).containsExactlyInAnyOrderElementsOf(heads);
  }

  private void eraseIfClaimed(JournalId journal) {
    if (bench().store().getCapabilities().claims(StoragePart.ERASURE)) {
      var head = bench().head(journal);
      new ErasureBench(bench()).erase(head, ErasureBench.whole(head));
    }
  }

  private void writeJournals(String... texts) {
    for (var text : texts) {
      bench().write(JournalId.of(text), 1);
    }
  }

  private List<JournalHead> list(JournalListing listing) {
    return bench().store().getJournals().list(listing);
  }

  private List<JournalId> listAll(int limit) {
    var first = list(JournalListing.first(limit));
    assertThat(first.size()).as("journals in a listing").isBetween(1, limit);
    var all = ids(first);
    all.addAll(rest(greatest(all), limit));
    return all;
  }

  private List<JournalId> rest(JournalId last, int limit) {
    var read = new ArrayList<JournalId>();
    for (var some = list(JournalListing.after(last, limit)); !some.isEmpty(); ) {
      assertThat(some.size()).as("journals in a listing").isLessThanOrEqualTo(limit);
      read.addAll(ids(some));
      assertThat(read.size()).as("journals read of a handful").isLessThan(100);
      some = list(JournalListing.after(greatest(read), limit));
    }
    return read;
  }

  private static JournalId greatest(List<JournalId> ids) {
    return ids.stream().max(JournalId::compareTo).orElseThrow();
  }

  private static List<JournalId> ids(List<JournalHead> heads) {
    return new ArrayList<>(heads.stream().map(JournalHead::getJournal).toList());
  }
}
