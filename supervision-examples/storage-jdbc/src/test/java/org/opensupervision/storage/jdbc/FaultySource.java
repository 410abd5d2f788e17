package org.opensupervision.storage.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that fails when it is told to, at a step that it is told. */
final class FaultySource {

  private final DataSource source;
  private final AtomicInteger untilFailure = new AtomicInteger();
  private final AtomicInteger commits = new AtomicInteger();
  private final AtomicBoolean losesAnswer = new AtomicBoolean();
  private final AtomicBoolean isCutOff = new AtomicBoolean();
  private final AtomicBoolean breaksAtTheEnd = new AtomicBoolean();

  FaultySource(DataSource source) {
    this.source = source;
  }

  DataSource asDataSource() {
    return proxy(DataSource.class, source);
  }

  /** Lets one execution fail instead of being done, after so many others. */
  void failAtStep(int step) {
    untilFailure.set(step);
  }

  /** Lets the next execution that commits be done, and its answer get lost. */
  void loseNextAnswer() {
    losesAnswer.set(true);
  }

  /** Returns how many transactions were kept. */
  int commits() {
    return commits.get();
  }

  void cutOff(boolean isCut) {
    isCutOff.set(isCut);
  }

  /** Lets whatever ends the use of a connection be done, and then throw what no driver declares. */
  void breakAtTheEnd(boolean breaks) {
    breaksAtTheEnd.set(breaks);
  }

  private <T> T proxy(Class<T> type, Object target) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          var name = method.getName();
          before(name);
          try {
            var result = method.invoke(target, arguments);
            after(name, target);
            return wrapped(result);
          } catch (InvocationTargetException failed) {
            throw failed.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object wrapped(Object result) {
    if (result instanceof PreparedStatement) {
      return proxy(PreparedStatement.class, result);
    }
    return result instanceof Connection ? proxy(Connection.class, result) : result;
  }

  private void before(String method) throws SQLException {
    if (method.equals("getConnection") && isCutOff.get()) {
      throw new SQLException("", "08001");
    }
    if (isStep(method) && untilFailure.get() > 0 && untilFailure.decrementAndGet() == 0) {
      throw new SQLException("", "53000");
    }
  }

  private void after(String method, Object target) throws SQLException {
    if (method.equals("commit")) {
      commits.incrementAndGet();
    }
    if (isCommitting(method, target) && losesAnswer.compareAndSet(true, false)) {
      throw new SQLException("", "08006");
    }
    if (target instanceof Connection
        && breaksAtTheEnd.get()
        && (method.equals("close") || method.equals("rollback"))) {
      throw new IllegalStateException("closed twice");
    }
  }

  private static boolean isStep(String method) {
    return method.startsWith("execute") || method.equals("commit");
  }

  private static boolean isCommitting(String method, Object target) throws SQLException {
    return method.equals("commit")
        || (target instanceof PreparedStatement statement
            && method.startsWith("execute")
            && statement.getConnection().getAutoCommit());
  }
}
