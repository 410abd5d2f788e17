package org.opensupervision.storage.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2EngineTest extends EngineStoreTest {

  @TempDir private Path folder;

  @Override
  String url() {
    return "jdbc:h2:file:" + folder.resolve("records");
  }
}
