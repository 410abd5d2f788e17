package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.CommandId;

/** A store that works until somebody breaks it. */
class BreakableStorage extends WrappedStorage {
  static final String NAME = BreakableStorage.class.getName();

  UnaryOperator<JournalPage> reading = page -> page;
  UnaryOperator<DuePage> paging = page -> page;
  UnaryOperator<Receipt> keeping = receipt -> receipt;
  UnaryOperator<Optional<Receipt>> finding = receipt -> receipt;

  BreakableStorage() {}

  /** A store with every part, which goes by a clock. */
  BreakableStorage(InstantSource clock) {
    super(clock);
  }

  @Override
  public JournalPage read(JournalSlice slice) {
    return reading.apply(super.read(slice));
  }

  @Override
  public DuePage page(DueRange range, PageRequest request) {
    var first = PageRequest.first(request.getLimit());
    return paging.apply(super.page(range, first));
  }

  @Override
  public Receipt commit(Commit commit) {
    return keeping.apply(super.commit(commit));
  }

  @Override
  public Optional<Receipt> find(CommandId command) {
    return finding.apply(super.find(command));
  }

  /** Whether calls hang, and so need threads of their own. */
  volatile boolean hanging;

  /**
   * Makes a call of this store where it stands as long as none hangs, so that no busy machine turns
   * an answer into a late one.
   */
  void call(Runnable work) {
    if (hanging) {
      var thread = new Thread(work, "hanging");
      thread.setDaemon(true);
      thread.start();
    } else {
      work.run();
    }
  }

  static StoreFaultException fault(ThrowingCallable call) {
    return catchThrowableOfType(StoreFaultException.class, call);
  }
}
