package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;

/** What a kind of fact is made of. */
record FactParts(
    Supplier<Fact.Builder> builder,
    List<Attribute> attributes,
    Function<Fact, Object> key,
    @Nullable String owner,
    Function<Fact, Object> ownerKey,
    boolean doneAfterwards) {}
