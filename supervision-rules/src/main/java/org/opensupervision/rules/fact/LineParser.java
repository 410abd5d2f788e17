package org.opensupervision.rules.fact;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Takes the one JSON object of a line apart, keeping every scalar as it is written. */
final class LineParser {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build();
  private final List<Cell> cells = new ArrayList<>();

  /** Returns the keys and values in the order written, valid until the next line is parsed. */
  List<Cell> parse(Line line, LineProblems problems) {
    cells.clear();
    try (JsonParser json =
        FACTORY.createParser(ObjectReadContext.empty(), line.characters, 0, line.length)) {
      parse(json, problems);
    } catch (StreamReadException broken) {
      // its message would repeat what the file says
      var at = broken.getLocation();
      problems
          .at(at == null ? 0 : Math.max(at.getColumnNr(), 0), "")
          .add(
              "facts.not-json",
              "The line is not well-formed JSON.",
              "one JSON object on each line");
    } catch (JacksonException broken) {
      problems
          .at(0, "")
          .add(
              "facts.not-json",
              "The line is not well-formed JSON.",
              "one JSON object on each line");
    }
    return cells;
  }

  private void parse(JsonParser json, LineProblems problems) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      problems
          .at(column(json), "")
          .add(
              "facts.not-an-object",
              "The line does not begin with a JSON object.",
              "one JSON object on each line");
      return;
    }
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      cells.add(cell(json, name, true));
    }
    if (json.nextToken() != null) {
      problems
          .at(column(json), "")
          .add(
              "facts.trailing-text",
              "The line goes on after its JSON object.",
              "one JSON object on each line");
    }
  }

  private static Cell cell(JsonParser json, String name, boolean mayHoldMany) {
    var token = json.currentToken();
    int column = column(json);
    if (token == JsonToken.START_ARRAY && mayHoldMany) {
      return new Cell(name, token, "", column, items(json, name));
    }
    if (token == JsonToken.START_OBJECT && mayHoldMany) {
      return new Cell(name, token, "", column, members(json));
    }
    if (token.isStructStart()) {
      json.skipChildren();
      return new Cell(name, token, "", column, null);
    }
    return new Cell(name, token, json.getString(), column, null);
  }

  private static List<Cell> items(JsonParser json, String name) {
    var items = new ArrayList<Cell>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(cell(json, name, false));
    }
    return items;
  }

  private static List<Cell> members(JsonParser json) {
    var members = new ArrayList<Cell>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      members.add(cell(json, name, false));
    }
    return members;
  }

  private static int column(JsonParser json) {
    return Math.max(json.currentTokenLocation().getColumnNr(), 0);
  }
}
