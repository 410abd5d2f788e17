package org.opensupervision.rules.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;

/**
 * Two assessments held against each other: of two days, or of two policies over the same facts.
 *
 * <p>Duties are the same if their ids are: the same clause asks it of the same subject, set off by
 * the same fact. So the duties of two versions of one policy are matched, and those of two policies
 * with other ids are not: each is gained or lost under its own clause. Every clause counts on its
 * own, also where another one binds. A duty that is due on another day, or stands otherwise, is
 * changed.
 *
 * <p>Example: somebody with a last session on 5 January 2026 owes the next one by 5 February under
 * "every month". If the same clause says "every 2 weeks", that duty is due on 19 January instead;
 * as of 1 February it is newly overdue. A comparison is immutable.
 */
public final class Comparison {
  private final Assessment before;
  private final Assessment after;
  private final List<Finding> gained = new ArrayList<>();
  private final List<Finding> lost = new ArrayList<>();
  private final List<ChangedDuty> changed = new ArrayList<>();
  private final List<Finding> newlyOverdue = new ArrayList<>();
  private final List<Finding> noLongerOverdue = new ArrayList<>();

  private Comparison(Assessment before, Assessment after) {
    this.before = before;
    this.after = after;
    Map<String, Finding> was = byId(before);
    Map<String, Finding> is = byId(after);
    only(was, is, lost, noLongerOverdue);
    only(is, was, gained, newlyOverdue);
    new TreeMap<>(was).forEach((id, found) -> match(found, is.getOrDefault(id, found)));
  }

  /** Returns what is different in the second assessment. */
  public static Comparison of(Assessment before, Assessment after) {
    return new Comparison(before, after);
  }

  private static Map<String, Finding> byId(Assessment assessment) {
    var byId = new LinkedHashMap<String, Finding>();
    assessment.getFindings().forEach(found -> byId.put(found.getObligation().getId(), found));
    return byId;
  }

  private static void only(
      Map<String, Finding> here,
      Map<String, Finding> there,
      List<Finding> found,
      List<Finding> overdue) {
    for (Map.Entry<String, Finding> entry : here.entrySet()) {
      if (!there.containsKey(entry.getKey())) {
        found.add(entry.getValue());
        if (entry.getValue().getStatus() == Status.OVERDUE) {
          overdue.add(entry.getValue());
        }
      }
    }
  }

  private void match(Finding was, Finding is) {
    if (ChangedDuty.isChange(was, is)) {
      var change = new ChangedDuty(was, is);
      changed.add(change);
      if (change.isNewlyOverdue()) {
        newlyOverdue.add(is);
      }
      if (change.isNoLongerOverdue()) {
        noLongerOverdue.add(was);
      }
    }
  }

  /** Returns the first assessment. */
  public Assessment getBefore() {
    return before;
  }

  /** Returns the second assessment. */
  public Assessment getAfter() {
    return after;
  }

  /** Returns whether no duty is gained, lost or changed. */
  public boolean isEmpty() {
    return gained.isEmpty() && lost.isEmpty() && changed.isEmpty();
  }

  /** Returns the duties that only the second assessment has, in the order of their due dates. */
  public List<Finding> getGained() {
    return Collections.unmodifiableList(gained);
  }

  /** Returns the duties that only the first assessment has, in the order of their due dates. */
  public List<Finding> getLost() {
    return Collections.unmodifiableList(lost);
  }

  /** Returns the duties of both that fall due or stand otherwise, in the order of their ids. */
  public List<ChangedDuty> getChanged() {
    return Collections.unmodifiableList(changed);
  }

  /**
   * Returns what is overdue in the second assessment and was not in the first: gained duties first,
   * by due date, then changed ones, by id.
   */
  public List<Finding> getNewlyOverdue() {
    return Collections.unmodifiableList(newlyOverdue);
  }

  /**
   * Returns what is overdue in the first assessment and no longer in the second: lost duties first,
   * by due date, then changed ones, by id.
   */
  public List<Finding> getNoLongerOverdue() {
    return Collections.unmodifiableList(noLongerOverdue);
  }

  /**
   * Returns the counts of every clause, in the order of the first policy, then of the second;
   * clauses that ask nothing of anybody have zeros.
   */
  public Map<ClauseId, DutyCounts> countByClause() {
    var counts = new LinkedHashMap<ClauseId, DutyCounts>();
    for (Assessment assessment : List.of(before, after)) {
      for (Compliance figures : assessment.getCompliance()) {
        counts.putIfAbsent(figures.getClause(), new DutyCounts());
      }
    }
    count(counts, found -> found.getObligation().getClause());
    return Collections.unmodifiableMap(counts);
  }

  /** Returns the counts of every subject that has a duty, in the order of subjects. */
  public SortedMap<Subject, DutyCounts> countBySubject() {
    return countBy(found -> found.getObligation().getSubject());
  }

  /**
   * Returns the counts of whatever a caller groups duties by, such as teams, in the order of the
   * groups; the group is asked of each finding of either assessment.
   */
  public <K extends Comparable<? super K>> SortedMap<K, DutyCounts> countBy(
      Function<? super Finding, ? extends K> group) {
    var counts = new TreeMap<K, DutyCounts>();
    count(counts, group);
    return Collections.unmodifiableSortedMap(counts);
  }

  private <K> void count(Map<K, DutyCounts> counts, Function<? super Finding, ? extends K> group) {
    Function<Finding, DutyCounts> of =
        found -> counts.computeIfAbsent(group.apply(found), added -> new DutyCounts());
    before.getFindings().forEach(found -> of.apply(found).addBefore());
    after.getFindings().forEach(found -> of.apply(found).addAfter());
    gained.forEach(found -> of.apply(found).addGained());
    lost.forEach(found -> of.apply(found).addLost());
    changed.forEach(duty -> of.apply(duty.getAfter()).addChanged(duty));
    newlyOverdue.forEach(found -> of.apply(found).addNewlyOverdue());
    noLongerOverdue.forEach(found -> of.apply(found).addNoLongerOverdue());
  }

  @Override
  public String toString() {
    return "Comparison{gained=%s, lost=%s, changed=%s}"
        .formatted(gained.size(), lost.size(), changed.size());
  }
}
