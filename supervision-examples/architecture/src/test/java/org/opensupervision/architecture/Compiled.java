package org.opensupervision.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Small wrong programs, compiled for one test, which show that a rule can fail. */
final class Compiled {

  private Compiled() {}

  /** Compiles sources of one public or package-private type each. */
  static JavaClasses of(String... sources) {
    try {
      var folder = Files.createTempDirectory("architecture");
      compile(folder, Stream.of(sources).map(Source::new).toList());
      var classes = Reactor.load(List.of(folder));
      assertThat(classes).hasSizeGreaterThanOrEqualTo(sources.length);
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(Path folder, List<? extends JavaFileObject> sources) {
    var options =
        List.of(
            "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.getTask(null, null, null, options, null, sources).call()).isTrue();
  }

  /** A source in memory, filed under the name of its first type. */
  static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(URI.create("string:///" + path(text)), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    private static String path(String text) {
      var folder = text.replaceFirst("(?s).*?package ([\\w.]+);.*", "$1").replace('.', '/');
      var name = text.replaceFirst("(?s).*?(?:class|interface|enum|record) (\\w+).*", "$1");
      return folder + "/" + (name.equals(text) ? "package-info" : name) + ".java";
    }
  }
}
