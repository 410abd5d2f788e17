package org.opensupervision.spi;

import java.util.List;

/** Sound providers, and one for each way in which a provider can be broken. */
final class SampleProviders {

  static final String SECRET = "a password";

  static final List<String> BROKEN =
      List.of(
          "SampleProviders$ThrowsWhenMade",
          "SampleProviders$ThrowsWhenLoaded",
          "SampleProviders$ThrowsWhenNamed",
          "SampleProviders$FailsWhenNamed",
          "SampleProviders$HasBlankName",
          "SampleProviders$HasNoName",
          "SampleProviders$HasNoConstructor",
          "SampleProviders$NoProviderAtAll",
          "SampleProviders$DoesNotExist");

  private SampleProviders() {}

  public static final class Oak implements SampleProvider {
    @Override
    public String getName() {
      return "oak";
    }
  }

  public static final class Ash implements SampleProvider {
    @Override
    public String getName() {
      return "ash";
    }
  }

  public static final class SecondAsh implements SampleProvider {
    @Override
    public String getName() {
      return "ash";
    }
  }

  public static final class ByNameOnly implements SampleProvider {
    @Override
    public String getName() {
      return "by-name-only";
    }

    @Override
    public boolean isChosenByNameOnly() {
      return true;
    }
  }

  public static final class ThrowsWhenMade implements SampleProvider {
    public ThrowsWhenMade() {
      throw new IllegalStateException(SECRET);
    }

    @Override
    public String getName() {
      return "made";
    }
  }

  public static final class ThrowsWhenLoaded implements SampleProvider {
    private static final int NUMBER = Integer.parseInt(SECRET);

    @Override
    public String getName() {
      return "loaded" + NUMBER;
    }
  }

  public static final class ThrowsWhenNamed implements SampleProvider {
    @Override
    public String getName() {
      throw new UnsupportedOperationException(SECRET);
    }
  }

  public static final class FailsWhenNamed implements SampleProvider {
    @Override
    public String getName() {
      throw new NoClassDefFoundError(SECRET);
    }
  }

  public static final class HasBlankName implements SampleProvider {
    @Override
    public String getName() {
      return " ";
    }
  }

  public static final class HasNoName implements SampleProvider {
    @Override
    @SuppressWarnings("NullAway") // a vendor without our checks
    public String getName() {
      return null;
    }
  }

  public static final class HasNoConstructor implements SampleProvider {
    private final String name;

    public HasNoConstructor(String name) {
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  public static final class OutOfMemory implements SampleProvider {
    public OutOfMemory() {
      throw new OutOfMemoryError("planted");
    }

    @Override
    public String getName() {
      return "out of memory";
    }
  }

  public static final class NoProviderAtAll {}
}
