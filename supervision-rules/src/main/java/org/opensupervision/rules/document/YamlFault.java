package org.opensupervision.rules.document;

/** Says in our own words what is wrong with YAML: the parser's words may quote the file. */
final class YamlFault {
  private YamlFault() {}

  static String message(String problem) {
    if (problem.startsWith("mapping values are not allowed")) {
      return "A colon followed by a blank must not stand here; a text that holds one needs quotes.";
    }
    if (problem.startsWith("could not find expected ':'")) {
      return "The key must be followed by a colon and a blank.";
    }
    if (problem.startsWith("expected <block end>")) {
      return "The line must be indented like those it belongs with.";
    }
    if (problem.contains("end of stream") || problem.contains("stream end")) {
      return "The file must not end here: something that was opened is not closed.";
    }
    return "The file must be written in YAML, which it is not from here on.";
  }
}
