package org.opensupervision.rules.engine.destruction;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.spi.storage.value.JournalId;

/** A file of which nothing is destroyed although a clause asks for it, or although it is held. */
@Value.Immutable
@Protected(Protection.PUBLIC)
public interface LeftFile {

  /** Returns its journal; {@code person/p-104} is the file of {@code p-104}. */
  JournalId getJournal();

  /** Returns why. */
  LeftReason getReason();

  /** Returns the clause that is in question; empty where the file was not judged. */
  Optional<ClauseId> getClause();

  /** Returns what is wrong with it; none unless it is unreadable. */
  List<Problem> getProblems();

  /** Returns a builder, in which the journal and the reason must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds files that are left. */
  final class Builder extends ImmutableLeftFile.Builder {
    Builder() {}
  }
}
