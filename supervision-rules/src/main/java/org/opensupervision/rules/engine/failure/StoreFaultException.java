package org.opensupervision.rules.engine.failure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/**
 * Thrown when a store hangs, throws what it may not, or answers what cannot be right.
 *
 * <p>The problem names the store and, where one was broken, the rule of {@code
 * docs/spec/storage.md}. Nothing of the wrong answer was used. Codes: {@code store.timeout}, {@code
 * store.busy}, {@code store.not-asked}, {@code store.interrupted}, {@code store.failed} and {@code
 * store.broke-rule}.
 */
public final class StoreFaultException extends SupervisionException {

  private static final long serialVersionUID = 1L;

  private static final String BUSY = "store.busy";
  private static final String NOT_ASKED = "store.not-asked";

  private final String store;
  private final int rule;

  private StoreFaultException(String store, int rule, Problem problem, @Nullable Throwable cause) {
    super(problem, cause == null ? new StoreTrace(store) : cause);
    this.store = store;
    this.rule = rule;
  }

  /**
   * Returns the failure of a store that broke a rule.
   *
   * @param rule the number of the rule
   * @param how what it did, as the rest of a sentence: {@code "left out entries of journal x"}
   */
  public static StoreFaultException brokeRule(String store, int rule, String how) {
    String message = "The store " + store + " " + how + ", against rule " + rule + ".";
    return new StoreFaultException(store, rule, problem("store.broke-rule", message), null);
  }

  /** Returns the failure of a store that did not answer within the given time. */
  public static StoreFaultException timeout(String store, String call) {
    String message = "The store " + store + " did not answer in time when asked to " + call + ".";
    return new StoreFaultException(store, 0, problem("store.timeout", message), null);
  }

  /** Returns the failure of a store in which so many calls hang that no more are made. */
  public static StoreFaultException busy(String store, String call) {
    String message = "The store " + store + " has too many calls open to be asked to " + call + ".";
    return new StoreFaultException(store, 0, problem(BUSY, message), null);
  }

  /** Returns the failure of a store that no executor called. */
  public static StoreFaultException notAsked(String store, String call) {
    return notAsked(store, call, "nobody took the call");
  }

  /** Returns the failure of a store that was not called, since the caller had been interrupted. */
  public static StoreFaultException notAskedWhenInterrupted(String store, String call) {
    return notAsked(store, call, "the thread that asks is interrupted");
  }

  /** Returns the failure of a call whose answer was not waited for, after an interrupt. */
  public static StoreFaultException interrupted(String store, String call) {
    String message = "The thread that asked " + store + " to " + call + " was interrupted.";
    return new StoreFaultException(store, 0, problem("store.interrupted", message), null);
  }

  private static StoreFaultException notAsked(String store, String call, String why) {
    String message = "The store " + store + " was not asked to " + call + ": " + why + ".";
    return new StoreFaultException(store, 0, problem(NOT_ASKED, message), null);
  }

  /**
   * Returns the failure of a store that threw something other than a storage exception.
   *
   * <p>Of what was thrown only the type and the trace are kept: its message may quote records.
   */
  public static StoreFaultException failed(String store, String call, Throwable thrown) {
    String type = thrown.getClass().getName();
    String message = "The store " + store + " threw " + type + " when asked to " + call + ".";
    return new StoreFaultException(
        store, 0, problem("store.failed", message), new StoreTrace(store, thrown));
  }

  /** Returns the name of the store. */
  public String getStore() {
    return store;
  }

  /** Returns the number of the rule that was broken; empty where it did not answer at all. */
  public Optional<Integer> getRule() {
    return rule == 0 ? Optional.empty() : Optional.of(rule);
  }

  /** Returns whether the call was made; if it was not, the store has changed nothing for it. */
  public boolean isAsked() {
    String code = getProblems().get(0).getCode();
    return !code.equals(BUSY) && !code.equals(NOT_ASKED);
  }

  private static Problem problem(String code, String message) {
    return Problem.builder().code(code).message(message).build();
  }
}
