package org.opensupervision.rules.timeline;

import java.util.List;
import org.opensupervision.model.fact.Fact;

/** Finds what counts in a journal. */
interface Occurrences {
  List<Entry> find(List<Fact> facts);
}
