package org.opensupervision.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.console.Target;
import org.opensupervision.examples.cli.store.StoreFile;
import org.opensupervision.examples.cli.store.StoreInUseException;
import org.opensupervision.examples.service.ChildrensService;
import org.opensupervision.examples.service.ServicePlan;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.digest.Digests;

/**
 * A made-up service in a folder of its own: the facts file, the store, and a note of how far the
 * making has come. It is for one thread.
 *
 * <p>A run that was broken off is gone on with; a store that another generator filled, or that
 * cannot be read any more, is made anew.
 */
final class DemoService {
  private static final int MONTHS_OF_SAMPLE = 3;

  private final Console console;
  private final ServicePlan plan;
  private final Path folder;
  private final StoreFile store;
  private final String made;
  private boolean isReused;

  private DemoService(Console console, ServicePlan plan, Path folder) {
    this.console = console;
    this.plan = plan;
    this.folder = folder;
    this.store = StoreFile.of(folder.resolve("store"));
    this.made = made(plan);
  }

  /** The service of a plan, in a folder that no other plan uses. */
  static DemoService of(Console console, ServicePlan plan, Path dir) {
    String name = plan.getStaff() + "-staff-seed-" + plan.getSeed();
    return new DemoService(console, plan, Target.folder(dir.resolve(name)));
  }

  /** A small service tells, by its fingerprint, by which generator a larger one was made. */
  private static String made(ServicePlan plan) {
    var sample = ServicePlan.builder().staff(10).months(MONTHS_OF_SAMPLE).seed(plan.getSeed());
    return "generator " + Digests.of(Facts.of(ChildrensService.generate(sample.build()))) + "\n";
  }

  Path factsFile() {
    return folder.resolve("facts.jsonl");
  }

  StoreFile store() {
    return store;
  }

  /** Whether an earlier run has imported the whole service. */
  boolean isImported() {
    return store.exists() && noted().equals(imported());
  }

  /** Whether what was read had been imported by an earlier run. */
  boolean isReused() {
    return isReused;
  }

  /** Reads the service from its store, having imported it first where that is not done. */
  Facts facts(Progress progress) {
    boolean isNew = !store.exists();
    try {
      return attempt(progress);
    } catch (SupervisionException broken) {
      if (isNew || broken instanceof StoreInUseException) {
        throw broken;
      }
      console.note("The store of an earlier run cannot be used, and is made anew.");
      store.delete();
      return attempt(progress);
    }
  }

  private Facts attempt(Progress progress) {
    isReused = isImported();
    if (!isReused) {
      make(progress);
    }
    progress.stage("reading the store");
    return StoredFacts.read(store, progress);
  }

  private void make(Progress progress) {
    if (!noted().startsWith(made)) {
      store.delete();
    }
    note(made);
    GenerateCommand.write(plan, Target.of(console, factsFile().toString(), List.of()), progress);
    progress.stage("importing into the store");
    StoredFacts.takeIn(factsFile(), store, progress);
    note(imported());
  }

  private String imported() {
    return made + "imported\n";
  }

  private Path noteFile() {
    return folder.resolve("made.txt");
  }

  private void note(String text) {
    Target.of(console, noteFile().toString(), List.of())
        .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private String noted() {
    try {
      return Files.readString(noteFile());
    } catch (IOException none) {
      return "";
    }
  }
}
