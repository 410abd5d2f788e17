package org.opensupervision.tck.storage;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Gives up a store that hangs, so that its rule fails by name and the other rules still run. */
final class TimeLimit implements InvocationInterceptor {

  private static final String SETTING = "tck.seconds";
  private static final long SECONDS = 60;

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    limit("Opening the store", invocation, context);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    limit("The check", invocation, context);
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    limit("Closing the store", invocation, context);
  }

  private static void limit(String what, Invocation<Void> invocation, ExtensionContext context)
      throws Throwable {
    var ended = new CompletableFuture<Boolean>();
    var thread = new Thread(() -> run(invocation, ended), "storage rule");
    thread.setDaemon(true);
    thread.start();
    var seconds = context.getConfigurationParameter(SETTING, Long::valueOf).orElse(SECONDS);
    try {
      ended.get(seconds, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw failed.getCause();
    } catch (TimeoutException late) {
      var hangs = hanging(what, seconds, thread);
      thread.interrupt();
      throw hangs;
    }
  }

  private static void run(Invocation<Void> invocation, CompletableFuture<Boolean> ended) {
    try {
      invocation.proceed();
      ended.complete(true);
    } catch (Throwable failed) {
      ended.completeExceptionally(failed);
    }
  }

  /** The failure of what hangs, with the stack of the thread that does. */
  private static AssertionError hanging(String what, long seconds, Thread thread) {
    var hangs =
        new AssertionError(
            what
                + " did not end within "
                + seconds
                + " seconds ("
                + SETTING
                + "). The stack below is that of the thread that hangs.");
    hangs.setStackTrace(thread.getStackTrace());
    return hangs;
  }
}
