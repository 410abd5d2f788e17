package org.opensupervision.rules.document;

import org.opensupervision.model.problem.Place;

/** A place that is put into words only when somebody asks, since most values are in order. */
record Position(String source, int line, int column, KeyPath path) {
  Place place() {
    return Place.of(source, line, column, path.text());
  }
}
