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

  Optional<Source> read(Node node) {
    return values.mapping(node, Values.of(WHAT)).flatMap(this::read);
  }

  private Optional<Source> read(Mapping mapping) {
    var keys = Keys.of(report, mapping, WHAT, KEYS);
    var document = keys.need("document").flatMap(node -> values.text(node, "document", 300));
    var publisher = text(mapping, "publisher", 200);
    var version = text(mapping, "version", 100);
    var dated = new Dates(report).read(mapping, "dated");
    var link = text(mapping, "link", 500);
    return document.map(
        title ->
            Source.builder()
                .document(title)
                .publisher(publisher)
                .version(version)
                .dated(dated)
                .link(link)
                .build());
  }

  private Optional<String> text(Mapping mapping, String key, int longest) {
    return mapping.value(key).flatMap(node -> values.text(node, key, longest));
  }
}
