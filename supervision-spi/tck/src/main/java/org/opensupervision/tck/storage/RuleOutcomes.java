package org.opensupervision.tck.storage;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestWatcher;
import org.opentest4j.TestAbortedException;

/** Takes down which rules ran, fails the run if one did not, and makes failures readable. */
final class RuleOutcomes
    implements BeforeAllCallback,
        AfterAllCallback,
        ExecutionCondition,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler,
        TestWatcher {

  private static final Namespace NAMESPACE = Namespace.create(RuleOutcomes.class);
  private static final String ONE_RULE = "tck.rule";
  private static final String QUIET = "tck.quiet";

  @Override
  public void beforeAll(ExtensionContext context) {
    if (tally(context).isEmpty()) {
      context.getStore(NAMESPACE).put(Tally.class, new Tally(context.getUniqueId()));
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    tally(context)
        .filter(tally -> tally.isOf(context.getUniqueId()))
        .ifPresent(tally -> close(tally, context));
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    var wanted = wanted(context);
    var rule = number(context);
    return wanted.isPresent()
            && rule.isPresent()
            && !wanted.get().equals(String.valueOf(rule.getAsInt()))
        ? ConditionEvaluationResult.disabled("Only rule " + wanted.get() + " was asked for.")
        : ConditionEvaluationResult.enabled("Every rule runs.");
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable fault)
      throws Throwable {
    throw told(context, fault);
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable fault)
      throws Throwable {
    throw told(context, fault);
  }

  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable fault)
      throws Throwable {
    throw told(context, fault);
  }

  private static Throwable told(ExtensionContext context, Throwable fault) {
    return fault instanceof TestAbortedException || number(context).isEmpty()
        ? fault
        : RuleBroken.of(context, fault);
  }

  @Override
  public void testSuccessful(ExtensionContext context) {
    note(context, RuleOutcome.PASSED);
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    note(context, RuleOutcome.FAILED);
  }

  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    if (cause instanceof NotClaimed) {
      note(context, RuleOutcome.NOT_CLAIMED);
    } else if (cause instanceof NotTestable) {
      note(context, RuleOutcome.NOT_TESTABLE);
    }
  }

  private static void close(Tally tally, ExtensionContext context) {
    print(context, new OutcomeTable(tally).text());
    if (wanted(context).isEmpty()) {
      tally.requireAll(StorageRules.numbers());
    }
  }

  /** The kit is run by people, so it says on the console how a run ended. */
  private static void print(ExtensionContext context, String table) {
    context.publishReportEntry("storage rules", table);
    if (context.getConfigurationParameter(QUIET).isEmpty()) {
      System.out.println(table);
    }
  }

  private static Optional<String> wanted(ExtensionContext context) {
    return context.getConfigurationParameter(ONE_RULE);
  }

  private static OptionalInt number(ExtensionContext context) {
    return context.getTestMethod().map(StorageRules::numberOf).orElseGet(OptionalInt::empty);
  }

  private static void note(ExtensionContext context, RuleOutcome outcome) {
    tally(context)
        .ifPresent(tally -> number(context).ifPresent(number -> tally.note(outcome, number)));
  }

  private static Optional<Tally> tally(ExtensionContext context) {
    return Optional.ofNullable(context.getStore(NAMESPACE).get(Tally.class, Tally.class));
  }
}
