package org.opensupervision.rules.document;

import org.opensupervision.model.problem.SupervisionException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Feeds a tree from YAML, event by event: nothing is resolved, so nothing is guessed. */
final class YamlEvents {
  private static final TextPlace NOWHERE = new TextPlace(0, 0);

  private final String source;
  private final String text;
  private final TreeBuilder tree;

  YamlEvents(String source, String text, TreeBuilder tree) {
    this.source = source;
    this.text = text;
    this.tree = tree;
  }

  void read() {
    var settings = LoadSettings.builder().setCodePointLimit(InputFile.LIMIT).build();
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        var mark = event.getStartMark();
        accept(event, mark.isPresent() ? place(mark.get()) : NOWHERE);
      }
    } catch (YamlEngineException broken) {
      throw syntax(broken);
    }
  }

  private void accept(Event event, TextPlace at) {
    switch (event.getEventId()) {
      case DocumentStart -> startDocument((DocumentStartEvent) event, at);
      case Scalar -> scalar((ScalarEvent) event, at);
      case MappingStart -> {
        refuseExtras((NodeEvent) event, at);
        tree.startMapping(at);
      }
      case SequenceStart -> {
        refuseExtras((NodeEvent) event, at);
        tree.startSequence(at);
      }
      case MappingEnd, SequenceEnd -> tree.end();
      case Alias -> {
        refuse("file.alias", at, "The file must not use aliases (\"*\").");
        tree.unread(at);
      }
      default -> {}
    }
  }

  private void startDocument(DocumentStartEvent event, TextPlace at) {
    if (tree.isComplete()) {
      throw Faults.fatal(
          "file.second-document", at.place(source), "The file must hold one document.");
    }
    if (event.getSpecVersion().isPresent() || !event.getTags().isEmpty()) {
      refuse("file.directive", at, "The file must not hold directives (\"%\").");
    }
  }

  private void scalar(ScalarEvent event, TextPlace at) {
    refuseExtras(event, at);
    tree.scalar(value(event), event.isPlain(), at);
  }

  /** A folded paragraph ends with a line break that nobody means. */
  private static String value(ScalarEvent event) {
    String value = event.getValue();
    boolean block = event.isFolded() || event.isLiteral();
    return block && value.endsWith("\n") ? value.substring(0, value.length() - 1) : value;
  }

  private void refuseExtras(NodeEvent event, TextPlace at) {
    if (event.getAnchor().isPresent()) {
      refuse("file.anchor", at, "The file must not use anchors (\"&\").");
    }
    if (hasTag(event)) {
      refuse("file.tag", at, "The file must not use tags (\"!\").");
    }
  }

  private static boolean hasTag(NodeEvent event) {
    return event instanceof ScalarEvent scalar
        ? scalar.getTag().isPresent()
        : ((CollectionStartEvent) event).getTag().isPresent();
  }

  private void refuse(String code, TextPlace at, String message) {
    tree.refuse(code, at, message);
  }

  private static TextPlace place(Mark mark) {
    return new TextPlace(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private SupervisionException syntax(YamlEngineException broken) {
    var at = NOWHERE;
    String problem = "";
    if (broken instanceof MarkedYamlEngineException marked) {
      at = marked.getProblemMark().map(YamlEvents::place).orElse(NOWHERE);
      problem = marked.getProblem();
    }
    return Faults.fatal("file.syntax", at.place(source), YamlFault.message(problem));
  }
}
