package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.List;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.casework.VulnerabilityCleared;
import org.opensupervision.model.casework.VulnerabilityFlagged;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.Fact;

/** The record of one child's case, as far as supervision is concerned, while it is gathered. */
final class CaseFile {
  static final String CASE_SYSTEM = "case-system";

  private final Setting setting;
  private final Case subject;
  private final File file;

  CaseFile(Setting setting, Case subject) {
    this.setting = setting;
    this.subject = subject;
    this.file = new File(subject.id().getValue(), setting);
  }

  Setting setting() {
    return setting;
  }

  Case subject() {
    return subject;
  }

  LocalDate lastDay() {
    return subject.closes() ? subject.closed() : setting.window().last();
  }

  Chance chance(String theme) {
    return setting.chance(theme + " " + subject.id());
  }

  Entry add(LocalDate day, String by, CaseFact.Builder draft) {
    draft.caseId(subject.id());
    return file.add(day, by, draft);
  }

  void open(List<Vulnerable> vulnerable) {
    add(subject.opened(), CASE_SYSTEM, CaseOpened.builder());
    for (Allocation allocation : subject.allocations()) {
      add(allocation.from(), CASE_SYSTEM, CaseAllocated.builder().worker(allocation.worker().id()));
    }
    vulnerable.forEach(this::flag);
  }

  private void flag(Vulnerable time) {
    add(time.from(), CASE_SYSTEM, VulnerabilityFlagged.builder());
    if (!time.cleared().isAfter(lastDay())) {
      add(time.cleared(), CASE_SYSTEM, VulnerabilityCleared.builder());
    }
  }

  List<Fact> close() {
    if (subject.closes()) {
      add(subject.closed(), CASE_SYSTEM, CaseClosed.builder());
    }
    return file.facts();
  }
}
