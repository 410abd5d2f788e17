package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.engine.Told.ANN;
import static org.opensupervision.rules.engine.Told.BEN;
import static org.opensupervision.rules.engine.Told.CHILD;
import static org.opensupervision.rules.engine.Told.MON_5_JAN;
import static org.opensupervision.rules.engine.Told.SUE;
import static org.opensupervision.rules.engine.Told.THU_2_APRIL;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.command.EditConflictException;

/** Eight users at once on the same files. */
class TogetherTest {
  private static final int USERS = 8;
  private static final int EACH = 10;

  @AutoClose private final Host host = new Host(WrappedStorage.memory()).withTeam();

  @Test
  void whatEightUsersRecordInTheSameFiles_isAllThere() throws Exception {
    together(
        user -> {
          for (int i = 0; i < EACH; i++) {
            var day = MON_5_JAN.plusDays(user * EACH + i);
            host.record(
                "c-" + user + "-" + i, Told.held(ANN, day), Told.discussed(CHILD, ANN, day));
          }
          return user;
        });

    assertThat(host.engine.file(ANN).getJournal().getFacts()).hasSize(2 + USERS * EACH);
    assertThat(host.engine.file(CHILD).getJournal().getFacts()).hasSize(2 + USERS * EACH);
    assertThat(host.engine.recompute().getRenewed()).isZero();
  }

  @Test
  void ofEightWhoReadTheSame_oneRecordsAndTheOthersLearn() throws Exception {
    var asRead = host.engine.file(ANN).getHead();

    var outcomes =
        together(
            user -> {
              try {
                var session = Told.held(ANN, MON_5_JAN.plusDays(user));
                host.record("c-" + user, List.of(session), asRead);
                return "recorded";
              } catch (EditConflictException conflict) {
                return "conflict of " + conflict.getConflicts().size();
              }
            });

    assertThat(outcomes).containsOnlyOnce("recorded").contains("conflict of 1");
    assertThat(host.engine.file(ANN).getJournal().getFacts()).hasSize(3);
  }

  @Test
  void sameCommandFromEightSenders_isRecordedOnce() throws Exception {
    var session = Told.held(ANN, THU_2_APRIL);

    var receipts = together(user -> host.record("session", session).getReceipt());

    assertThat(receipts).containsOnly(receipts.get(0));
    assertThat(host.engine.file(ANN).getJournal().getFacts()).hasSize(3);
  }

  @Test
  void twoWhoAssignEachOther_neverMakeACircle() throws Exception {
    var day = THU_2_APRIL;

    together(
        user -> {
          var one = user % 2 == 0;
          try {
            host.record(
                "c-" + user, one ? Told.supervised(SUE, BEN, day) : Told.supervised(BEN, SUE, day));
            return "recorded";
          } catch (SupervisionException refused) {
            return "refused";
          }
        });

    var supervisorsOfSue = host.engine.file(SUE).getJournal().getFacts().size() - 1;
    var assignedToBen = host.engine.file(BEN).getJournal().getFacts().size() - 2;
    assertThat(supervisorsOfSue + assignedToBen).isEqualTo(1);
  }

  @Test
  void sweepWhileOthersRecord_missesNobodyInTheEnd() throws Exception {
    together(
        user -> {
          for (int i = 0; i < EACH; i++) {
            if (user == 0) {
              host.engine.sweep(THU_2_APRIL, THU_2_APRIL, due -> {});
            } else {
              var day = MON_5_JAN.plusDays(user * EACH + i);
              host.record("c-" + user + "-" + i, Told.held(ANN, day));
            }
          }
          return user;
        });

    host.sweep();
    assertThat(host.foundSubjects()).contains(BEN);
    assertThat(host.engine.recompute().getDifferences()).isEmpty();
  }

  private interface User<T> {
    T act(int number) throws Exception;
  }

  private static <T> List<T> together(User<T> user) throws Exception {
    var pool = Executors.newFixedThreadPool(USERS);
    var start = new CyclicBarrier(USERS);
    try {
      var acts = new ArrayList<Callable<T>>();
      for (int number = 0; number < USERS; number++) {
        int own = number;
        acts.add(
            () -> {
              start.await();
              return user.act(own);
            });
      }
      return results(pool.invokeAll(acts));
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> List<T> results(List<Future<T>> futures)
      throws InterruptedException, ExecutionException {
    var results = new ArrayList<T>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }
}
