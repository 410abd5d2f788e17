package org.opensupervision.examples.benchmarks.ours;

import java.time.Instant;
import java.util.List;
import org.opensupervision.examples.benchmarks.population.Peer;
import org.opensupervision.examples.benchmarks.population.Population;
import org.opensupervision.examples.benchmarks.population.Supervisee;
import org.opensupervision.examples.benchmarks.population.Tally;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.rules.assessment.Assessor;
import org.opensupervision.rules.assessment.Judgements;
import org.opensupervision.rules.assessment.PreparedJournal;

/** Everybody's journals kept prepared: how they stand is asked as numbers, findings or reasons. */
public final class Prepared implements Peer {
  private final Answer answer;
  private final List<List<PreparedJournal>> journals;
  private final Judgements judgements;

  /** What is asked of each journal. */
  public enum Answer {
    /** Numbers: how many duties there are, each with its due date and status. */
    NUMBERS {
      @Override
      int ask(Judgements judged) {
        return judged.size();
      }
    },

    /** A finding for each duty, with the right to have it explained. */
    FINDINGS {
      @Override
      int ask(Judgements judged) {
        return judged.findings().size();
      }
    },

    /** The findings and, of one, the explanation. */
    ONE_EXPLAINED {
      @Override
      int ask(Judgements judged) {
        return steps(judged.findings().get(0));
      }
    },

    /** The findings and the explanation of each. */
    EXPLAINED {
      @Override
      int ask(Judgements judged) {
        return judged.findings().stream().mapToInt(Answer::steps).sum();
      }
    };

    abstract int ask(Judgements judged);

    private static int steps(Finding finding) {
      return finding.getObligation().getExplanation().getSteps().size();
    }
  }

  /** Prepares the journals of a population. */
  public Prepared(Answer answer, List<Supervisee> all) {
    Assessor assessor = FourRules.assessor();
    this.answer = answer;
    this.judgements = assessor.judgements();
    this.journals = all.stream().map(one -> prepare(one, assessor)).toList();
  }

  private static List<PreparedJournal> prepare(Supervisee one, Assessor assessor) {
    return Journals.of(one).getJournals().stream()
        .map(journal -> assessor.prepare(journal, Instant.MAX))
        .toList();
  }

  @Override
  public Object assess(int who) {
    int found = 0;
    for (PreparedJournal journal : journals.get(who)) {
      judgements.judge(journal, Population.AS_OF);
      found += answer.ask(judgements);
    }
    return found;
  }

  @Override
  public void tally(int who, Tally to) {
    for (PreparedJournal journal : journals.get(who)) {
      judgements.judge(journal, Population.AS_OF);
      Tallies.add(judgements, to);
    }
  }
}
