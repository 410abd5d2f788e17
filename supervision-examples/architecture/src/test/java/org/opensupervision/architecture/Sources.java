package org.opensupervision.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Sources as trees, read without resolving a single name. */
record Sources(List<CompilationUnitTree> files, DocTrees docs) {

  static Sources of(Collection<Path> files) {
    var manager = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
    return parse(manager.getJavaFileObjectsFromPaths(files));
  }

  static Sources of(String text) {
    return parse(List.of(new Compiled.Source("package p;\n" + text)));
  }

  /** Returns how many lines a tree takes up. */
  int lines(CompilationUnitTree file, Tree tree) {
    var positions = docs.getSourcePositions();
    var map = file.getLineMap();
    var first = map.getLineNumber(positions.getStartPosition(file, tree));
    var last = map.getLineNumber(positions.getEndPosition(file, tree));
    return Math.toIntExact(last - first + 1);
  }

  private static Sources parse(Iterable<? extends JavaFileObject> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
    try {
      var files = new ArrayList<CompilationUnitTree>();
      task.parse().forEach(files::add);
      return new Sources(List.copyOf(files), DocTrees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
