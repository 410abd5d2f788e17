package org.opensupervision.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Text is filled in without asking the default locale.
 *
 * <p>{@code "…".formatted(…)} formats in the default locale: {@code %d} has other digits under some
 * locales. With {@code %s} alone nothing depends on it, so that is what a literal may hold.
 */
class FormatsTest {

  private static final Pattern LITERAL_OF_STRINGS_ONLY =
      Pattern.compile("\\(*\"([^%]|%[s%])*", Pattern.DOTALL);

  @Test
  void modelSpiAndRules_fillInStringsOnly() {
    assertThat(localised(Sources.of(Reactor.sources(Reactor.PUBLISHED)))).isEmpty();
  }

  @Test
  void numberFilledIn_isFound() {
    assertThat(localised(Sources.of("class A { String a = \"%d\".formatted(1); }"))).hasSize(1);
    assertThat(localised(Sources.of("class A { String a = (\"%s\" + \"%,d\").formatted(1, 2); }")))
        .hasSize(1);
  }

  @Test
  void formatThatIsNotALiteral_isFound() {
    assertThat(localised(Sources.of("class A { String a = text.formatted(1); }"))).hasSize(1);
  }

  @Test
  void stringFilledIn_isLeftAlone() {
    assertThat(localised(Sources.of("class A { String a = (\"%s\" + \" %%\").formatted(1); }")))
        .isEmpty();
  }

  private static List<String> localised(Sources sources) {
    var found = new ArrayList<String>();
    var visitor =
        new TreePathScanner<Void, Void>() {
          @Override
          public Void visitMemberSelect(MemberSelectTree select, Void none) {
            var format = select.getExpression().toString();
            if (select.getIdentifier().contentEquals("formatted")
                && !LITERAL_OF_STRINGS_ONLY.matcher(format).matches()) {
              found.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + format);
            }
            return super.visitMemberSelect(select, null);
          }
        };
    sources.files().forEach(file -> visitor.scan(file, null));
    return found;
  }
}
