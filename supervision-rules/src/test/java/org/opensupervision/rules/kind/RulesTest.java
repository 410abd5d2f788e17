package org.opensupervision.rules.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.policy.Requirement;

class RulesTest {

  @Test
  void everyKindOfRequirement_hasARuleOrIsNamedOtherwise() {
    var named = new HashSet<Class<?>>(Rules.kinds());
    named.addAll(Rules.permissions());

    assertThat(named).isEqualTo(Set.of(Requirement.class.getPermittedSubclasses()));
    assertThat(Rules.kinds()).doesNotContainAnyElementsOf(Rules.permissions());
  }
}
