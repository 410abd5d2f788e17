package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.store.StoreFile;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.fact.FactsFile;
import picocli.CommandLine.Option;

/** Where facts come from: a facts file or a store, one of them. */
final class FactsSource {
  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description = "The facts file: JSON Lines, one fact on each line.")
  private Optional<String> facts = Optional.empty();

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "Instead of a facts file, a store as import has made it.")
  private Optional<String> store = Optional.empty();

  /** The facts file, or the file of the store. */
  Path file() {
    return store().map(StoreFile::path).orElseGet(this::factsFile);
  }

  private Path factsFile() {
    return PolicyOptions.path(
        facts.orElseThrow(
            () -> new UsageException("A facts file (--facts) or a store (--store) is missing.")));
  }

  /** Reads the facts, all of them. */
  Facts read(Progress progress) {
    return store()
        .map(known -> StoredFacts.read(known, progress))
        .orElseGet(() -> FactsFile.read(file(), progress::part));
  }

  /** On which lines of the file some facts stand; in a store they stand on none. */
  Map<FactId, Integer> lines(Set<FactId> ids) {
    return store.isPresent() ? Map.of() : FactsFile.lines(file(), ids);
  }

  private Optional<StoreFile> store() {
    return store.map(PolicyOptions::path).map(StoreFile::of);
  }
}
