package org.opensupervision.rules.engine;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.AccessLog;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.value.Bytes;

/** A store whose access log works until somebody breaks it. */
final class LoggingStorage extends WrappedStorage implements AccessLog {
  final Queue<RuntimeException> failures = new ArrayDeque<>();
  boolean lies;
  UnaryOperator<JournalPage> reading = page -> page;

  @Override
  public AccessLog getAccessLog() {
    return this;
  }

  @Override
  public Entry append(Content record) {
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
    var other = Content.of(record.getSalt(), Bytes.ofUtf8("{}"));
    return super.getAccessLog().append(lies ? other : record);
  }

  @Override
  public JournalPage read(AccessSlice slice) {
    return reading.apply(super.getAccessLog().read(slice));
  }

  @Override
  public JournalHead head() {
    return super.getAccessLog().head();
  }
}
