package org.opensupervision.examples.benchmarks.drools;

/** What happened, in the shape that a rule engine likes best: beans with days as numbers. */
public abstract class Event {
  /** Stands where an event follows nothing. */
  static final long NOTHING = -1;

  private final long id;
  private final int supervisee;
  private final int day;
  private final long previous;

  Event(long id, int supervisee, int day, long previous) {
    this.id = id;
    this.supervisee = supervisee;
    this.day = day;
    this.previous = previous;
  }

  /** Returns the id. */
  public long getId() {
    return id;
  }

  /** Returns the number of the supervisee. */
  public int getSupervisee() {
    return supervisee;
  }

  /** Returns the day. */
  public int getDay() {
    return day;
  }

  /** Returns the id of the event before this one in its series, which only linked rules look at. */
  public long getPrevious() {
    return previous;
  }

  /** An event from which the next session is counted. */
  public interface SupervisionClock {
    /** Returns the id. */
    long getId();

    /** Returns the number of the supervisee. */
    int getSupervisee();

    /** Returns the day. */
    int getDay();
  }

  /** An event from which the next observation is counted. */
  public interface ObservationClock {
    /** Returns the id. */
    long getId();

    /** Returns the number of the supervisee. */
    int getSupervisee();

    /** Returns the day. */
    int getDay();
  }

  /** An event from which the next discussion of a case is counted. */
  public interface CaseClock {
    /** Returns the id. */
    long getId();

    /** Returns the number of the supervisee. */
    int getSupervisee();

    /** Returns the number of the case. */
    int getCaseId();

    /** Returns the day. */
    int getDay();
  }

  /** The employment began. */
  public static final class Employment extends Event implements SupervisionClock, ObservationClock {
    Employment(long id, int supervisee, int day) {
      super(id, supervisee, day, NOTHING);
    }
  }

  /** A session was held. */
  public static final class Session extends Event implements SupervisionClock {
    Session(long id, int supervisee, int day, long previous) {
      super(id, supervisee, day, previous);
    }
  }

  /** The record of a session was completed. */
  public static final class Recorded extends Event {
    Recorded(long id, int supervisee, int day, long session) {
      super(id, supervisee, day, session);
    }

    /** Returns the id of the session. */
    public long getSession() {
      return getPrevious();
    }
  }

  /** An observation was held. */
  public static final class Observation extends Event implements ObservationClock {
    Observation(long id, int supervisee, int day, long previous) {
      super(id, supervisee, day, previous);
    }
  }

  /** A case was opened. */
  public static final class CaseOpened extends Event implements CaseClock {
    private final int caseId;

    CaseOpened(long id, int supervisee, int caseId, int day) {
      super(id, supervisee, day, NOTHING);
      this.caseId = caseId;
    }

    @Override
    public int getCaseId() {
      return caseId;
    }
  }

  /** A case was discussed. */
  public static final class Discussed extends Event implements CaseClock {
    private final int caseId;

    Discussed(long id, int supervisee, int caseId, int day, long previous) {
      super(id, supervisee, day, previous);
      this.caseId = caseId;
    }

    @Override
    public int getCaseId() {
      return caseId;
    }
  }
}
