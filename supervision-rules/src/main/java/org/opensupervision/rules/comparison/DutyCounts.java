package org.opensupervision.rules.comparison;

/** How many duties of one kind, as of one clause or one subject, are there and what changes. */
public final class DutyCounts {
  private int before;
  private int after;
  private int gained;
  private int lost;
  private int dueEarlier;
  private int dueLater;
  private int newlyOverdue;
  private int noLongerOverdue;

  DutyCounts() {}

  void addBefore() {
    before++;
  }

  void addAfter() {
    after++;
  }

  void addGained() {
    gained++;
  }

  void addLost() {
    lost++;
  }

  void addChanged(ChangedDuty changed) {
    dueEarlier += changed.isDueEarlier() ? 1 : 0;
    dueLater += changed.isDueLater() ? 1 : 0;
  }

  void addNewlyOverdue() {
    newlyOverdue++;
  }

  void addNoLongerOverdue() {
    noLongerOverdue++;
  }

  /** Returns how many duties the first assessment has, whatever their status. */
  public int getBefore() {
    return before;
  }

  /** Returns how many duties the second assessment has, whatever their status. */
  public int getAfter() {
    return after;
  }

  /** Returns how many the second has and the first has not. */
  public int getGained() {
    return gained;
  }

  /** Returns how many the first has and the second has not. */
  public int getLost() {
    return lost;
  }

  /** Returns how many of those in both fall due earlier in the second. */
  public int getDueEarlier() {
    return dueEarlier;
  }

  /** Returns how many of those in both fall due later in the second. */
  public int getDueLater() {
    return dueLater;
  }

  /** Returns how many are overdue in the second and not, or not there, in the first. */
  public int getNewlyOverdue() {
    return newlyOverdue;
  }

  /** Returns how many are overdue in the first and not, or not there, in the second. */
  public int getNoLongerOverdue() {
    return noLongerOverdue;
  }

  @Override
  public String toString() {
    return "DutyCounts{before=" + before + ", after=" + after + "}";
  }
}
