package org.opensupervision.tck.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;

/** The kit, run on a broken store from within a test. */
final class Trial implements TestExecutionListener {

  /** The stores that a kit opens during the present trial. */
  static Shelf shelf = new Shelf(Fault.none());

  /** The rules that the kit says are broken, with what it says of each. */
  private final SortedMap<Integer, String> broken = new TreeMap<>();

  /** What failed otherwise, such as the count of the rules. */
  private final List<String> others = new ArrayList<>();

  /** The tables that were reported at the end. */
  private final List<String> tables = new ArrayList<>();

  private Trial() {}

  static Trial of(Fault fault, DiscoverySelector... selectors) {
    return of(fault, Map.of(), selectors);
  }

  /** Runs what is selected of {@link KitSpecimen}, or all of it if nothing is. */
  static Trial of(Fault fault, Map<String, String> settings, DiscoverySelector... selectors) {
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(
                selectors.length == 0
                    ? List.of(DiscoverySelectors.selectClass(KitSpecimen.class))
                    : List.of(selectors))
            .filters(EngineFilter.includeEngines("junit-jupiter"))
            .configurationParameters(settings)
            .configurationParameter("tck.quiet", "true")
            .build();
    var trial = new Trial();
    shelf = new Shelf(fault);
    LauncherFactory.create(quiet()).execute(request, trial);
    return trial;
  }

  SortedMap<Integer, String> broken() {
    return broken;
  }

  List<String> others() {
    return others;
  }

  List<String> tables() {
    return tables;
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    tables.add(entry.getKeyValuePairs().getOrDefault("storage rules", ""));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
      var said = result.getThrowable().map(Throwable::getMessage).orElse("");
      var rule =
          test.getSource()
              .filter(MethodSource.class::isInstance)
              .map(MethodSource.class::cast)
              .map(MethodSource::getJavaMethod)
              .map(StorageRules::numberOf);
      rule.ifPresentOrElse(
          number -> broken.put(number.orElseThrow(), said), () -> others.add(said));
    }
  }

  private static LauncherConfig quiet() {
    return LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
  }

  /** What a vendor writes; it is found by this class only. */
  static class KitSpecimen extends StorageTck {

    KitSpecimen() {}

    @Override
    protected Storage open(StorageOptions options) {
      return shelf.open(options);
    }

    @Override
    protected boolean loseNextAnswer(Storage store) {
      Shelf.handle(store).loseNextAnswer();
      return true;
    }

    @Override
    protected boolean failNextCommit(Storage store, int step) {
      Shelf.handle(store).failNextCommit(step);
      return true;
    }

    @Override
    protected Optional<Runnable> cutOff(Storage store) {
      return Optional.of(Shelf.handle(store).cutOff());
    }
  }
}
