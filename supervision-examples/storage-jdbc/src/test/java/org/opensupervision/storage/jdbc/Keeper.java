package org.opensupervision.storage.jdbc;

/** A process that has a store open until it is killed. */
final class Keeper {

  private Keeper() {}

  /** Takes an address. */
  public static void main(String[] arguments) {
    try (var store = Stores.open(arguments[0], Stores.newSpace())) {
      Child.say("open to " + store.getCapabilities().getMaxEntriesPerCommit());
      Child.standStill();
    }
  }
}
