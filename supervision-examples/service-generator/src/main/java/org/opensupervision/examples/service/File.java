package org.opensupervision.examples.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;

/** The facts of one subject while they are gathered; later they stand by day. */
final class File {
  private static final int FIRST_MINUTE = 8 * 60;
  private static final int LAST_MINUTE = 18 * 60;

  private final String subject;
  private final Setting setting;
  private final List<Entry> entries = new ArrayList<>();

  File(String subject, Setting setting) {
    this.subject = subject;
    this.setting = setting;
  }

  Entry add(LocalDate day, String by, Fact.Builder draft) {
    var entry = new Entry(day, by, draft);
    entries.add(entry);
    return entry;
  }

  /** Returns the facts in the order of their days; those of one day as they were added. */
  List<Fact> facts() {
    Chance chance = setting.chance("recording " + subject);
    entries.sort(Comparator.comparing(Entry::day));
    for (int i = 0; i < entries.size(); i++) {
      entries.get(i).numbered(FactId.of(subject + "." + Numbers.of(i + 1, 4)));
    }
    return entries.stream().map(entry -> fact(entry, chance)).toList();
  }

  private Fact fact(Entry entry, Chance chance) {
    return entry
        .draft()
        .occurredOn(entry.day())
        .recordedAt(recorded(entry.day(), chance))
        .recordedBy(entry.by())
        .build();
  }

  private Instant recorded(LocalDate happened, Chance chance) {
    int delay = chance.share(0.85, 0.1, 0.05);
    LocalDate later = setting.days().after(happened, delay);
    LocalDate day = setting.window().isOver(later) ? happened : later;
    int minute = chance.between(FIRST_MINUTE, LAST_MINUTE);
    return day.atStartOfDay().plusMinutes(minute).toInstant(ZoneOffset.UTC);
  }
}
