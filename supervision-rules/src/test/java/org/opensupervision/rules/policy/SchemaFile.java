package org.opensupervision.rules.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opensupervision.rules.document.Documents;
import org.opensupervision.rules.document.Entry;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Problems;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;

/** The JSON Schema of policies, as a tree that can be asked for keys and words. */
record SchemaFile(Mapping at) {

  static SchemaFile read() throws IOException {
    var file = Path.of("src/main/resources/META-INF/supervision/policy.schema.json");
    var problems = new Problems(file.toString());
    var root = Documents.read(file.toString(), Files.readAllBytes(file), problems);
    problems.throwIfAny();
    return new SchemaFile((Mapping) root.orElseThrow());
  }

  /** Returns the mapping under these keys, one below the other. */
  SchemaFile under(String... keys) {
    SchemaFile found = this;
    for (String key : keys) {
      found = new SchemaFile((Mapping) found.at.value(key).orElseThrow());
    }
    return found;
  }

  /** Returns the mapping that is one of a list under a key. */
  SchemaFile item(String key, int index) {
    return new SchemaFile((Mapping) list(key).getItems().get(index));
  }

  List<String> keys() {
    return at.getEntries().stream().map(Entry::getName).toList();
  }

  List<String> words(String key) {
    return list(key).getItems().stream().map(node -> ((Scalar) node).getText()).toList();
  }

  String text(String key) {
    return ((Scalar) at.value(key).orElseThrow()).getText();
  }

  boolean has(String key) {
    return at.has(key);
  }

  private Sequence list(String key) {
    return (Sequence) at.value(key).orElseThrow();
  }
}
