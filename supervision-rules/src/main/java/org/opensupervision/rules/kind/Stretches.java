package org.opensupervision.rules.kind;

import org.jspecify.annotations.Nullable;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;

/**
 * The stretches of a length in one spell, each of which is asked for a share of the amount: that of
 * its first day, or the first that is noted after it.
 *
 * <p>They are told apart by their last days. What a stretch holds and what is asked of it only
 * changes where one more event, or another share, lies before it.
 *
 * @param decided decisions that ask for less on the day after the last one of a stretch
 * @param from the day from which the stretches are counted, which is in none of them
 * @param known the last day of which anything is known
 * @param decidedBy the day up to which decisions are known
 */
record Stretches(
    DueTable length,
    Measure measure,
    Share share,
    Decided decided,
    Timeline timeline,
    int from,
    int known,
    int decidedBy) {

  /** Stretches that no decision varies. */
  static Stretches plain(
      DueTable length, Measure measure, Share share, Timeline timeline, int from, int known) {
    return new Stretches(length, measure, share, Decided.never(), timeline, from, known, known);
  }

  /** The same, with the decisions that are known on a day. */
  Stretches decidedBy(Decided these, int day) {
    return new Stretches(length, measure, share, these, timeline, from, known, day);
  }

  /** The decision by which less is asked of the stretch that ends with a day; or null. */
  @Nullable Departure less(int last) {
    return decided.less(timeline, last + 1, decidedBy, measure.amount(), false);
  }

  private Measure asked(int last) {
    return decided.isNever() ? measure : measure.to(Decided.amount(less(last), measure.amount()));
  }

  /** The first day of the stretch that ends with a day. */
  int firstDay(int last) {
    int low = from + 1;
    int high = last;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (length.due(middle) > last) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The share that is asked of the stretch that ends with a day, in percent. */
  int percent(int last) {
    return share.percent(timeline, Math.min(firstDay(last), known), known);
  }

  /** The last day of the first stretch, from one on, that is short given so many events. */
  int firstShort(int events, int last) {
    return first(false, events, last);
  }

  /** The last day of the first stretch, from one on, that is full given so many events. */
  int firstFull(int events, int last) {
    return first(true, events, last);
  }

  private int first(boolean full, int events, int last) {
    int found = last;
    while (found != Days.NEVER && isFull(events, found) != full) {
      found = nextChange(events, found);
    }
    return found;
  }

  private boolean isFull(int events, int last) {
    int percent = percent(last);
    return percent >= 0 && held(events, last, percent) >= asked(last).wanted(percent);
  }

  private long held(int events, int last, int percent) {
    Series series = measure.events(timeline);
    Sum sum = asked(last).sum(percent);
    for (int i = series.firstAfter(firstDay(last) - 1); i < events && series.day(i) <= last; i++) {
      sum.add(measure.amounts(timeline), i);
    }
    return sum.total();
  }

  /** The last day of the next stretch that has lost an event, or is asked for another share. */
  private int nextChange(int events, int last) {
    int first = firstDay(last);
    Series series = measure.events(timeline);
    int event = series.firstAfter(first - 1);
    int lost = event < events ? length.due(series.day(event)) : Days.NEVER;
    int changed = share.nextChange(timeline, first, known);
    int other = changed == Days.NEVER ? lost : Math.min(lost, length.due(changed - 1));
    int change = decided.changeAfter(timeline, last + 1, decidedBy);
    return change == Days.NEVER ? other : Math.min(other, change - 1);
  }
}
