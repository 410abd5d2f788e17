package org.opensupervision.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/** Rules 11 to 18: journals come back as they were written. */
abstract class JournalRules extends Theme {

  JournalRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 11: a journal that nobody has added to reads as empty")
  @LookAt("how a query without a result is answered; neither an exception nor null is right")
  void required_rule11_unknownJournalIsEmpty() {
    var journal = bench().journal();
    var page = bench().store().getJournals().read(JournalSlice.of(journal, 0, 10));

    assertThat(bench().head(journal)).isEqualTo(JournalHead.start(journal));
    assertThat(page.getHead()).isEqualTo(JournalHead.start(journal));
    assertThat(page.getEntries()).isEmpty();
  }

  @Test
  @DisplayName("rule 12: entries are read back equal, whatever bytes they hold")
  @LookAt("columns that hold text instead of bytes, and conversions through a character set")
  void required_rule12_entriesComeBackEqual() {
    for (var bytes : Samples.contents()) {
      var entry = JournalHead.start(bench().journal()).next(bench().content(bytes));
      keepAlone(entry);
      assertThat(entries(entry.getJournal(), 0, 10)).containsExactly(entry);
    }
  }

  @Test
  @DisplayName("rule 13: a content of no bytes is read back as that, not as absent")
  @LookAt("databases that take an empty value for an absent one")
  void required_rule13_emptyContentIsNotAbsent() {
    var nothing = bench().content(Bytes.of(new byte[0]));
    var entry = JournalHead.start(bench().journal()).next(nothing);
    keepAlone(entry);
    assertThat(entries(entry.getJournal(), 0, 10))
        .singleElement()
        .satisfies(read -> assertThat(read.getContent()).hasValue(nothing));
  }

  @Test
  @DisplayName("rule 14: entries are read in the order of their sequences, without gaps")
  @LookAt("a query without ORDER BY, or an order by the time of writing")
  void required_rule14_entriesComeInOrder() {
    var head = bench().writtenJournal();
    var second = head.next(bench().content());
    var third = JournalHead.after(second).next(bench().content());
    bench().keep(bench().commit(head).addEntries(second, third));

    assertThat(entries(head.getJournal(), 0, 10))
        .extracting(Entry::getSequence)
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  @DisplayName("rule 15: a slice begins after the sequence it names and keeps to its limit")
  @LookAt("whether the query says 'sequence > ?', and passes the limit on")
  void required_rule15_slicesJoinWithoutOverlap() {
    var journal = bench().write(bench().journal(), 7).getJournal();
    for (int limit : new int[] {1, 2, 3, 7, 8, Integer.MAX_VALUE}) {
      assertThat(sequencesInSlices(journal, limit))
          .as("sequences read with limit %d", limit)
          .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }
    assertThat(entries(journal, 7, 1)).isEmpty();
    assertThat(entries(journal, Long.MAX_VALUE, 1)).isEmpty();
  }

  @Test
  @DisplayName("rule 16: the head of a page is that of the moment at which it was read")
  @LookAt("a head that is computed from the page, cached, or read in another transaction")
  void required_rule16_pageCarriesTheHead() {
    var head = bench().write(bench().journal(), 3);
    assertThat(headOfPage(head.getJournal())).isEqualTo(head);

    var later = bench().keep(bench().adding(head)).getHeads().get(0);
    assertThat(headOfPage(head.getJournal())).isEqualTo(later);
  }

  @Test
  @DisplayName("rule 17: journal ids are compared code point by code point")
  @LookAt("the collation of the id column; it must be binary, with no padding of blanks")
  void required_rule17_similarIdsAreDifferent() {
    requireSeparate(Samples.similarIds());
  }

  @Test
  @DisplayName("rule 18: every id that is allowed works, up to the greatest length")
  @LookAt("the length of the id column in characters or bytes, prefix indexes, SQL put together")
  void required_rule18_everyAllowedIdWorks() {
    requireSeparate(Samples.awkwardIds());
  }

  private void requireSeparate(List<String> ids) {
    for (var id : ids) {
      bench().write(JournalId.of(id), 1);
    }
    for (var id : ids) {
      assertThat(entries(JournalId.of(id), 0, 10))
          .as("entries of one of %d similar ids", ids.size())
          .extracting(Entry::getJournal)
          .containsExactly(JournalId.of(id));
    }
  }

  private void keepAlone(Entry entry) {
    bench().keep(bench().commit(JournalHead.start(entry.getJournal())).addEntries(entry));
  }

  private List<Entry> entries(JournalId journal, long after, int limit) {
    return bench().store().getJournals().read(JournalSlice.of(journal, after, limit)).getEntries();
  }

  private JournalHead headOfPage(JournalId journal) {
    return bench().store().getJournals().read(JournalSlice.of(journal, 0, 2)).getHead();
  }

  private List<Long> sequencesInSlices(JournalId journal, int limit) {
    var read = new ArrayList<Long>();
    var last = 0L;
    for (var slice = entries(journal, 0, limit); !slice.isEmpty(); ) {
      assertThat(slice.size()).as("entries in a slice").isLessThanOrEqualTo(limit);
      slice.forEach(entry -> read.add(entry.getSequence()));
      var next = read.stream().max(Long::compare).orElseThrow();
      assertThat(next).as("greatest sequence, which must grow").isGreaterThan(last);
      last = next;
      slice = entries(journal, last, limit);
    }
    return read;
  }
}
