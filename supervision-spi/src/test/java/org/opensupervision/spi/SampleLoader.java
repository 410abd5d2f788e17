package org.opensupervision.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A class path that lists chosen sample providers, in a chosen order.
 *
 * <p>It defines their classes itself, since a loader passes over a services file that names classes
 * of a named module.
 */
final class SampleLoader extends ClassLoader {

  private static final String PREFIX = "org.opensupervision.spi.";

  private final String listing;

  SampleLoader(List<String> classes) {
    super(SampleLoader.class.getClassLoader());
    this.listing = classes.stream().map(each -> PREFIX + each).collect(Collectors.joining("\n"));
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(PREFIX + "SampleProviders")) {
      return super.loadClass(name, resolve);
    }
    var loaded = findLoadedClass(name);
    return loaded == null ? define(name) : loaded;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals("META-INF/services/" + SampleProvider.class.getName())
        ? Collections.enumeration(List.of(new URL(null, "sample:" + name, new Listing())))
        : super.getResources(name);
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (var bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      var code = bytes.readAllBytes();
      return defineClass(name, code, 0, code.length);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private final class Listing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(listing.getBytes(StandardCharsets.UTF_8));
        }
      };
    }
  }
}
