package org.opensupervision.rules.wording;

import org.opensupervision.model.policy.Variation;

/** Says how far decisions may depart from a clause. */
final class VariationWords {
  private VariationWords() {}

  static String of(Variation allowed) {
    String how =
        allowed
            .getToAtMost()
            .map(most -> "be varied to at most " + most)
            .or(() -> allowed.getToAtLeast().map(least -> "be varied to at least " + least))
            .orElse("be varied, or waived altogether");
    String who =
        allowed.getAgreedBy().isEmpty()
            ? ""
            : " agreed by " + ConditionSentence.listed(allowed.getAgreedBy());
    String consent = allowed.isWithConsent() ? " and with the consent of the worker" : "";
    String limit = allowed.getForAtMost().map(most -> ", for at most " + most).orElse("");
    return "It may " + how + " by a recorded decision" + who + consent + limit + ".";
  }
}
