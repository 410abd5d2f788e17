package org.opensupervision.rules.document;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Feeds a tree from JSON, token by token; numbers and truths stay as they were written. */
final class JsonEvents {
  private final String source;
  private final String text;
  private final TreeBuilder tree;

  JsonEvents(String source, String text, TreeBuilder tree) {
    this.source = source;
    this.text = text;
    this.tree = tree;
  }

  void read() {
    try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      read(parser);
    }
  }

  private void read(JsonParser parser) {
    try {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        accept(token, parser);
      }
    } catch (JacksonException broken) {
      var known = broken.getLocation();
      throw Faults.fatal(
          "file.syntax",
          place(known == null ? parser.currentLocation() : known).place(source),
          "The file must be written in JSON, which it is not from here on.");
    }
  }

  private void accept(JsonToken token, JsonParser parser) {
    var at = place(parser.currentTokenLocation());
    if (tree.isComplete()) {
      throw Faults.fatal(
          "file.second-document", at.place(source), "The file must end with its one value.");
    }
    switch (token) {
      case START_OBJECT -> tree.startMapping(at);
      case START_ARRAY -> tree.startSequence(at);
      case END_OBJECT, END_ARRAY -> tree.end();
      case PROPERTY_NAME, VALUE_STRING -> tree.scalar(parser.getString(), false, at);
      default -> tree.scalar(parser.getString(), true, at);
    }
  }

  private static TextPlace place(TokenStreamLocation location) {
    return new TextPlace(Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
  }
}
