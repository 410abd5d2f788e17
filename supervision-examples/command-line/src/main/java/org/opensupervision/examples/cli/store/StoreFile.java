package org.opensupervision.examples.cli.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.engine.SupervisionEngine;
import org.opensupervision.rules.layer.PolicyStack;

/** The file of a store, whether it is there or not; its name ends in {@code .mv.db}. */
public final class StoreFile {
  static final String SUFFIX = ".mv.db";

  private final Path named;
  private final Path file;

  private StoreFile(Path named, Path file) {
    this.named = named;
    this.file = file;
  }

  /**
   * Returns the file of a store.
   *
   * @param named its name, with or without the ending
   */
  public static StoreFile of(Path named) {
    String name = String.valueOf(named.getFileName());
    boolean isWhole = name.endsWith(SUFFIX);
    return new StoreFile(named, isWhole ? named : named.resolveSibling(name + SUFFIX));
  }

  /** Returns the file itself, with its ending. */
  public Path path() {
    return file;
  }

  /** Returns whether there is such a file. */
  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * Returns an engine on the store, which must be there.
   *
   * @param today the day on which the engine stands
   * @throws SupervisionException {@code store-file.missing}, {@code store-file.format}, {@code
   *     store-file.in-use}, {@code store-file.name} or {@code store-file.refused}
   */
  public SupervisionEngine open(PolicyStack policies, WorkingCalendar calendar, LocalDate today) {
    StoreChecks.requireThere(named, file);
    return openOrMake(policies, calendar, today);
  }

  /**
   * Returns an engine on the store, which is made if it is not there.
   *
   * @throws SupervisionException as {@link #open} does
   */
  public SupervisionEngine openOrMake(
      PolicyStack policies, WorkingCalendar calendar, LocalDate today) {
    StoreChecks.requireUsable(file);
    return StoreEngine.open(file, policies, calendar, today);
  }

  /**
   * Takes the store away, if it is there.
   *
   * @throws SupervisionException {@code store-file.refused} if that cannot be done
   */
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException refused) {
      throw StoreChecks.refused(file, refused);
    }
  }
}
