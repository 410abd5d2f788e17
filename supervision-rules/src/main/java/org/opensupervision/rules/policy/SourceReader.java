package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Source;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;

/** Reads which document a policy restates. */
final class SourceReader {
  static final List<String> KEYS = List.of("document", "publisher", "version", "dated", "link");
  private static final String WHAT = "source";

  private final Report report;
  private final Values values;

  SourceReader(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  Optional<Source> read(Optional<Node> node) {
    if (node.isEmpty()) {
      return Optional.empty();
    }
    var mapping = values.mapping(node.get(), Values.of(WHAT));
    return mapping.isPresent() ? read(mapping.get()) : Optional.empty();
  }

  private Optional<Source> read(Mapping mapping) {
    var keys = Keys.of(report, mapping, WHAT, KEYS);
    keys.need("document");
    var document = text(mapping, "document", 300);
    var publisher = text(mapping, "publisher", 200);
    var version = text(mapping, "version", 100);
    var dated = new Dates(report).read(mapping, "dated");
    var link = text(mapping, "link", 500);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Source.builder()
            .document(document.get())
            .publisher(publisher)
            .version(version)
            .dated(dated)
            .link(link)
            .build());
  }

  private Optional<String> text(Mapping mapping, String key, int longest) {
    return values.text(mapping.value(key), key, longest);
  }
}
