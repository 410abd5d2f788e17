package org.opensupervision.storage.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What a host has set, checked. */
final class Settings {

  private static final List<String> KNOWN =
      List.of("connection-seconds", "password", "pool-size", "statement-seconds", "url", "user");

  private final Map<String, String> settings;

  private Settings(Map<String, String> settings) {
    this.settings = settings;
  }

  static Settings of(Map<String, String> settings) {
    var unknown = new TreeSet<>(settings.keySet());
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "The settings (" + unknown + ") of a store must be among " + KNOWN + ".");
    }
    if (settings.getOrDefault("url", "").isBlank()) {
      throw new IllegalArgumentException("The setting url of a store must be given.");
    }
    return new Settings(settings);
  }

  String url() {
    return settings.getOrDefault("url", "");
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /** Returns a number of the settings, or the usual one. */
  int number(String name, int usual, int most) {
    var text = settings.getOrDefault(name, Integer.toString(usual));
    if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    throw new IllegalArgumentException(
        "The setting "
            + name
            + " ("
            + text
            + ") of a store must be a whole number from 1 to "
            + most
            + ".");
  }
}
