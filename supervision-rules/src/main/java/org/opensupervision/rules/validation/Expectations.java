package org.opensupervision.rules.validation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;

/** What a constraint expects, in our own words: those of the validator differ by language. */
final class Expectations {
  private Expectations() {}

  static String of(ConstraintDescriptor<?> constraint) {
    Annotation rule = constraint.getAnnotation();
    if (rule instanceof NotBlank) {
      return "text that is not blank";
    } else if (rule instanceof NotEmpty) {
      return "at least one value";
    } else if (rule instanceof Size size) {
      return "a size of " + size.min() + " to " + size.max();
    } else if (rule instanceof Min min) {
      return "at least " + min.value();
    } else if (rule instanceof Max max) {
      return "at most " + max.value();
    } else if (rule instanceof PositiveOrZero) {
      return "at least 0";
    }
    return "a value that meets the rule " + rule.annotationType().getSimpleName();
  }
}
