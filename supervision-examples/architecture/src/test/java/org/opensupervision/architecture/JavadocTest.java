package org.opensupervision.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is public or protected in a published module begins its javadoc with a sentence. */
class JavadocTest {

  @Test
  void everyPublicMember_beginsWithASentence() {
    var sources = Sources.of(Reactor.sources(Reactor.PUBLISHED));

    assertThat(sources.files()).hasSizeGreaterThan(6);
    assertThat(undocumented(sources)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public interface A {}",
        "/** @param <T> a type */ public interface A<T> {}",
        "/** Is one. */ public interface A { void run(); }",
        "/** Is one. */ public interface A { int ONE = 1; }",
        "/** Is one. */ public interface A { class B {} }",
        "/** Is one. */ public enum A { ONE }",
        "/** Is one. */ public class A { public A() {} }",
        "/** Is one. */ public class A { protected int a; }",
        "/** Is one. */ public class A { /** */ protected void run() {} }"
      })
  void memberWithoutASentence_isFound(String source) {
    assertThat(undocumented(Sources.of(source))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interface A { void run(); }",
        "/** Is one. */ public class A { A() {} int a; private void run() {} }",
        "/** Is one. */ public class A { @Override public String toString() { return null; } }",
        "/** Is one. */ public interface A { private void run() {} }",
        "/** Is one. */ public class A { class B { public void run() {} } }",
        "/** Is one. */ public enum A { /** Is the one. */ ONE; A() {} }",
        "/** Is one. */ public class A { void run() { new A() { public void other() {} }; } }"
      })
  void memberThatCallersDoNotMeet_needsNone(String source) {
    assertThat(undocumented(Sources.of(source))).isEmpty();
  }

  private static List<String> undocumented(Sources sources) {
    var found = new ArrayList<String>();
    sources.files().forEach(file -> new Visitor(sources, found).scan(file, null));
    return found;
  }

  /** Walks through what callers can see and collects what has no sentence. */
  private static final class Visitor extends TreePathScanner<Void, Void> {

    private final Sources sources;
    private final List<String> found;

    Visitor(Sources sources, List<String> found) {
      this.sources = sources;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      if (!isMet(type.getModifiers())) {
        return null;
      }
      require(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      if (isMet(method.getModifiers()) && !isOverride(method)) {
        require(method.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void none) {
      if (isMet(field.getModifiers()) && !isRecordComponent(field)) {
        require(field.getName().toString());
      }
      return null;
    }

    private boolean isMet(ModifiersTree modifiers) {
      var flags = modifiers.getFlags();
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (isInInterface() && !flags.contains(Modifier.PRIVATE));
    }

    private boolean isInInterface() {
      var parent = getCurrentPath().getParentPath().getLeaf().getKind();
      return parent == Tree.Kind.INTERFACE || parent == Tree.Kind.ANNOTATION_TYPE;
    }

    private static boolean isOverride(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    /** The components of a record are described by its own comment. */
    private boolean isRecordComponent(VariableTree field) {
      return getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD
          && !field.getModifiers().getFlags().containsAll(Set.of(Modifier.STATIC));
    }

    private void require(String name) {
      TreePath path = getCurrentPath();
      var comment = sources.docs().getDocCommentTree(path);
      if (comment == null || comment.getFirstSentence().isEmpty()) {
        found.add(path.getCompilationUnit().getSourceFile().getName() + ": " + name);
      }
    }
  }
}
