package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.List;

/** The decisions to depart from one clause in one journal, in the order of their days. */
public final class Departures {
  private final List<Departure> all;

  Departures(List<Departure> all) {
    this.all = all;
  }

  /** Returns all of them, those that do not count too. */
  public List<Departure> all() {
    return all;
  }

  /** Returns one by its position. */
  public Departure get(int index) {
    return all.get(index);
  }

  /**
   * Returns the one that gives another value on a day, as far as is known on another; -1 if none.
   */
  public int valueOn(int day, int known) {
    int index = on(day, known);
    return index >= 0 && all.get(index).to().isPresent() ? index : -1;
  }

  /** Returns the one that takes the duty away on a day, as far as is known on another; or -1. */
  public int waiverOn(int day, int known) {
    int index = on(day, known);
    return index >= 0 && all.get(index).to().isEmpty() ? index : -1;
  }

  private int on(int day, int known) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Departure one = all.get(i);
      if (one.refused().isEmpty() && one.runs(day, known)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the first that takes the duty away on a day of a stretch, by its position; or -1. */
  public int waiverWithin(int first, int last, int known) {
    for (int i = 0; i < all.size(); i++) {
      Departure one = all.get(i);
      boolean counts = one.refused().isEmpty() && one.to().isEmpty() && one.from() <= known;
      if (counts && one.from() <= last && one.end(known) > Math.max(first, one.from())) {
        return i;
      }
    }
    return -1;
  }

  /** Returns those that give another value on some day of a stretch, as far as is known. */
  public List<Departure> valuesWithin(int first, int last, int known) {
    var found = new ArrayList<Departure>();
    for (Departure one : all) {
      boolean counts = one.refused().isEmpty() && one.to().isPresent() && one.from() <= known;
      if (counts && one.from() <= last && one.end(known) > Math.max(first, one.from())) {
        found.add(one);
      }
    }
    return found;
  }

  /** Returns the next day on which one that gives another value begins or ends. */
  public int changeAfter(int day, int known) {
    int next = Days.NEVER;
    for (Departure one : all) {
      if (one.refused().isEmpty() && one.to().isPresent() && one.from() <= known) {
        next = one.from() > day ? Math.min(next, one.from()) : next;
        next = one.end(known) > day ? Math.min(next, one.end(known)) : next;
      }
    }
    return next;
  }
}
