package org.opensupervision.tck.storage;

import org.junit.jupiter.api.extension.ExtensionContext;

/** A failed check, told so that a vendor knows the rule, where to look, and how to run it again. */
final class RuleBroken extends AssertionError {

  private static final long serialVersionUID = 1L;

  private RuleBroken(String message, Throwable happened) {
    super(message, happened);
  }

  static RuleBroken of(ExtensionContext context, Throwable happened) {
    var lookAt = context.getRequiredTestMethod().getAnnotation(LookAt.class);
    var number = StorageRules.numberOf(context.getRequiredTestMethod()).orElseThrow();
    var text = RuleText.of(number);
    return new RuleBroken(
        "\nBroken    "
            + context.getDisplayName()
            + "\nRule      "
            + text.rule()
            + "\nWhy       "
            + text.why()
            + "\nHappened  "
            + happened
            + "\nLook at   "
            + (lookAt == null ? "the rule's reason in docs/spec/storage.md" : lookAt.value())
            + "\nAgain     -Dtck.rule="
            + number
            + " -Dtck.seed="
            + seed(context),
        happened);
  }

  private static long seed(ExtensionContext context) {
    return context
        .getRequiredTestInstances()
        .findInstance(StorageTck.class)
        .map(StorageTck::getSeed)
        .orElse(0L);
  }
}
