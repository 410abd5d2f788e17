package org.opensupervision.examples.benchmarks.storage;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Several ways to keep something that take turns, as a person goes from file to file. */
public final class InTurn implements Committing {

  private final List<Committing> all;
  private int turn;

  private InTurn(List<Committing> all) {
    this.all = all;
  }

  /** Makes so many of them. */
  public static Committing of(int many, Supplier<Committing> each) {
    return new InTurn(Stream.generate(each).limit(many).toList());
  }

  @Override
  public Object next() throws Exception {
    turn = (turn + 1) % all.size();
    return all.get(turn).next();
  }
}
