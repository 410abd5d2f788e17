package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.List;
import org.opensupervision.model.casework.CaseAudited;
import org.opensupervision.model.casework.OversightRecorded;

/** Writes how a case is looked at from above: after a flag, and in audits. */
final class Oversight {
  private static final double AUDITED_IN_TIME = 0.8;

  private final CaseFile file;
  private final Days days;
  private final Chance chance;

  private Oversight(CaseFile file) {
    this.file = file;
    this.days = file.setting().days();
    this.chance = file.chance("oversight");
  }

  static void write(CaseFile file, List<Vulnerable> vulnerable) {
    var oversight = new Oversight(file);
    vulnerable.forEach(time -> oversight.record(time.from()));
    oversight.audits();
  }

  /** Within five working days, later, or never. */
  private void record(LocalDate flagged) {
    int outcome = chance.share(0.72, 0.18, 0.1);
    int wait = outcome == 0 ? chance.between(0, 5) : chance.between(6, 20);
    LocalDate day = days.after(flagged, wait);
    if (outcome < 2 && !day.isAfter(file.lastDay())) {
      file.add(day, CaseFile.CASE_SYSTEM, OversightRecorded.builder());
    }
  }

  private void audits() {
    LocalDate day = days.onOrAfter(file.subject().opened().plusDays(pause()));
    while (!day.isAfter(file.lastDay())) {
      file.add(day, CaseFile.CASE_SYSTEM, CaseAudited.builder());
      day = days.onOrAfter(day.plusDays(pause()));
    }
  }

  private int pause() {
    return chance.happens(AUDITED_IN_TIME) ? chance.between(240, 350) : chance.between(380, 500);
  }
}
