package org.opensupervision.model.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * What happened, sorted into one journal for each subject.
 *
 * <p>Facts may be given in any order: {@code Facts} of the same facts are equal. It is immutable
 * and safe for use by several threads.
 */
@Protected(Protection.PUBLIC)
public final class Facts {
  private final SortedMap<Subject, Journal> journals;

  private Facts(SortedMap<Subject, Journal> journals) {
    this.journals = journals;
  }

  /** Returns these facts, each in the journal of its subject. */
  public static Facts of(Fact... facts) {
    return of(List.of(facts));
  }

  /** Returns these facts, each in the journal of its subject; they may come in any order. */
  public static Facts of(Collection<? extends Fact> facts) {
    var bySubject = new HashMap<Subject, List<Fact>>();
    for (Fact fact : facts) {
      List<Fact> own = bySubject.get(fact.getSubject());
      if (own == null) {
        own = new ArrayList<>();
        bySubject.put(fact.getSubject(), own);
      }
      own.add(fact);
    }
    var journals = new TreeMap<Subject, Journal>();
    for (var own : bySubject.entrySet()) {
      journals.put(own.getKey(), Journal.of(own.getKey(), own.getValue()));
    }
    return new Facts(Collections.unmodifiableSortedMap(journals));
  }

  /** Returns the journals, people first and then cases, each by the characters of their id. */
  @Protected(Protection.CASE_PERSONAL)
  public Collection<Journal> getJournals() {
    return journals.values();
  }

  /** Returns the journal of a subject; an empty one if nothing was recorded about it. */
  public Journal about(Subject subject) {
    Journal journal = journals.get(subject);
    return journal == null ? Journal.of(subject, List.of()) : journal;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts that && journals.equals(that.journals);
  }

  @Override
  public int hashCode() {
    return journals.hashCode();
  }

  @Override
  public String toString() {
    return "Facts{journals=" + journals.size() + "}";
  }
}
