package org.opensupervision.tck.storage;

import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.Storage;

/** One way in which a store is broken: in what it holds, or in how it is opened and closed. */
interface Fault {

  /** Breaks what a space holds, from its first opening on. */
  default Storage inside(Storage sound) {
    return sound;
  }

  /** Breaks what a space holds, from its first opening on, with the clock it goes by. */
  default Storage inside(Storage sound, InstantSource clock) {
    return inside(sound);
  }

  /** Breaks one opening of a space; its number is 1, and one more for each that is closed. */
  default Storage around(Storage handle, Storage kept, int opening) {
    return handle;
  }

  /** Returns no fault. */
  static Fault none() {
    return new Fault() {};
  }

  /** Returns the fault of what a space holds. */
  static Fault in(UnaryOperator<Storage> breaking) {
    return new Fault() {
      @Override
      public Storage inside(Storage sound) {
        return breaking.apply(sound);
      }
    };
  }

  /** Returns the fault of what a space holds, which knows the time. */
  static Fault timed(BiFunction<Storage, InstantSource, Storage> breaking) {
    return new Fault() {
      @Override
      public Storage inside(Storage sound, InstantSource clock) {
        return breaking.apply(sound, clock);
      }
    };
  }

  /** Returns the fault of every opening. */
  static Fault onOpening(UnaryOperator<Storage> breaking) {
    return new Fault() {
      @Override
      public Storage around(Storage handle, Storage kept, int opening) {
        return breaking.apply(handle);
      }
    };
  }

  /** Returns the fault of every opening but the first. */
  static Fault onReopening(UnaryOperator<Storage> breaking) {
    return new Fault() {
      @Override
      public Storage around(Storage handle, Storage kept, int opening) {
        return opening == 1 ? handle : breaking.apply(handle);
      }
    };
  }
}
