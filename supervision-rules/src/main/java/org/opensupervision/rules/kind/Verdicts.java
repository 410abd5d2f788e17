package org.opensupervision.rules.kind;

import java.util.Arrays;
import org.opensupervision.model.assessment.Status;

/**
 * What the rules found in one journal, as numbers: two words for each duty.
 *
 * <p>It can be cleared and used again, so that judging many journals makes no garbage. It is not
 * safe for use by several threads.
 */
public final class Verdicts {
  private static final Status[] STATUSES = Status.values();
  private static final Anchor[] ANCHORS = Anchor.values();
  private static final int FIRST_CAPACITY = 64;

  private long[] what = new long[FIRST_CAPACITY];
  private long[] why = new long[FIRST_CAPACITY];
  private int size;

  /** Forgets everything. */
  public void clear() {
    size = 0;
  }

  /** Returns how many duties there are. */
  public int size() {
    return size;
  }

  /** Returns the rule that asks, by its position in the rule book. */
  public int rule(int index) {
    return (int) what[index] >>> 16;
  }

  /** Returns how the duty stands. */
  public Status status(int index) {
    return STATUSES[(int) what[index] & 0xF];
  }

  /** Returns the last day in time; {@code Days.NEVER} where it is not known. */
  public int due(int index) {
    return (int) (what[index] >> 32);
  }

  /** Returns the stage that decided, from 0. */
  int stage(int index) {
    return (int) what[index] >>> 8 & 0xFF;
  }

  /** Returns what kind of thing the duty counts from. */
  Anchor anchorKind(int index) {
    return ANCHORS[(int) what[index] >>> 4 & 0xF];
  }

  /** Returns what the duty counts from, by its position among its kind. */
  int anchor(int index) {
    return (int) (why[index] >> 32);
  }

  /**
   * Returns what met it, by its position in its series; the last day to meet it where it was
   * missed; of what may still be met some rules keep the day on which it was judged.
   */
  int answer(int index) {
    return (int) why[index];
  }

  /** Writes a number of the rule's own beside all verdicts from a position on, as their stage. */
  void mark(int from, int stage) {
    for (int i = from; i < size; i++) {
      what[i] = (what[i] & ~0xFF00L) | (long) stage << 8;
    }
  }

  @SuppressWarnings("EnumOrdinal") // the words live only as long as this object
  void add(int rule, int due, Status status, Anchor kind, int anchor, int stage, int answer) {
    if (size == what.length) {
      what = Arrays.copyOf(what, 2 * size);
      why = Arrays.copyOf(why, 2 * size);
    }
    int coded = (rule << 16) | (stage << 8) | (kind.ordinal() << 4) | status.ordinal();
    what[size] = pack(due, coded);
    why[size] = pack(anchor, answer);
    size++;
  }

  private static long pack(int high, int low) {
    return ((long) high << 32) | (low & 0xFFFF_FFFFL);
  }

  /** Returns whether the same duties stand the same; when each was judged makes no difference. */
  public boolean standsAs(Verdicts other) {
    boolean same = size == other.size;
    for (int i = 0; same && i < size; i++) {
      same = what[i] == other.what[i] && anchor(i) == other.anchor(i);
    }
    return same;
  }

  /** Returns one of them to keep. */
  public Verdict get(int index) {
    return new Verdict(
        due(index), status(index), stage(index), anchorKind(index), anchor(index), answer(index));
  }
}
