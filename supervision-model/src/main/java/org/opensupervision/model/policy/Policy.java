package org.opensupervision.model.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.amount.NamedPeriod;
import org.opensupervision.model.declaration.DeclaredAttribute;
import org.opensupervision.model.declaration.DeclaredEvent;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * One organisation's supervision policy, as data.
 *
 * <p>Clauses stand in the order of the document. A policy is read from a file by the rules module
 * and compiled there; the numbers in it belong to the organisation.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface Policy {
  /** Returns the id, which is also the first half of the ids of the clauses. */
  PolicyId getId();

  /** Returns the title, in the policy lead's own words. */
  @NotBlank
  @Size(max = 200)
  String getTitle();

  /** Returns the document that the policy restates. */
  @Valid
  Source getSource();

  /** Returns the first day on which the policy asks anything. */
  LocalDate getEffectiveFrom();

  /**
   * Returns the last day on which the policy asks anything; empty where it asks until a later
   * version takes its place. What is open on that day ends as with a version that drops a clause.
   */
  Optional<LocalDate> getEffectiveUntil();

  /** Returns the day by which the policy is to be reviewed; empty if it does not say. */
  Optional<LocalDate> getReviewBy();

  /** Returns the name of the working calendar that its working days are counted on. */
  @NotBlank
  String getCalendar();

  /** Returns the policies that this one is a layer upon, and may tighten but never loosen. */
  List<PolicyId> getLayeredOn();

  /**
   * Returns the local words for what is counted, such as "personal supervision", in the order of
   * the file.
   */
  List<@Valid LocalWord> getLocalWords();

  /** Returns the terms that amounts can be asked for, in the order of their days. */
  List<@Valid NamedPeriod> getTerms();

  /** Returns the kinds of event that the policy declares, in the order of the file. */
  List<@Valid DeclaredEvent> getEvents();

  /** Returns the attributes of people and cases that the policy declares, in the same order. */
  List<@Valid DeclaredAttribute> getAttributes();

  /** Returns the roles that the organisation has; empty where the policy does not list them. */
  List<@NotBlank @Size(max = 100) String> getRoles();

  /** Returns the clauses, in the order of the document. */
  @NotEmpty
  List<@Valid Clause> getClauses();

  /** Returns the clause with this id; empty if the policy has none. */
  default Optional<Clause> clause(ClauseId id) {
    for (Clause clause : getClauses()) {
      if (clause.getId().equals(id)) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }

  /** Starts a policy; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. */
  final class Builder extends ImmutablePolicy.Builder {
    Builder() {}
  }
}
