package org.opensupervision.rules.digest;

import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.amount.RollingWindow;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.policy.Credit;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.policy.Statement;

/** The canonical form of what a clause asks for, whichever of the seven kinds it is. */
final class CanonicalRequirement {
  private final CanonicalForm form;
  private final CanonicalPolicy parts;

  CanonicalRequirement(CanonicalForm form, CanonicalPolicy parts) {
    this.form = form;
    this.parts = parts;
  }

  void add(Requirement requirement) {
    if (requirement instanceof Recurrence recurrence) {
      add(recurrence);
    } else if (requirement instanceof Deadline deadline) {
      add(deadline);
    } else if (requirement instanceof Quality quality) {
      add(quality);
    } else if (requirement instanceof Coverage coverage) {
      add(coverage);
    } else if (requirement instanceof Retention retention) {
      add(retention);
    } else if (requirement instanceof Access access) {
      add(access);
    } else if (requirement instanceof Statement statement) {
      form.add("statement").add(statement.getText()).add(statement.isAboutCases());
    }
  }

  private void add(Recurrence asked) {
    form.add("recurrence")
        .addAll(asked.getExpected(), parts::add)
        .addAll(asked.getStages(), parts::add)
        .addOptional(asked.getCountedFrom(), parts::add)
        .addOptional(asked.getSuspendedDuring(), parts::add)
        .addOptional(asked.getDueOnReturn());
    if (asked.isResuming()) {
      form.add("resumes");
    }
    if (!asked.getNotCounting().isEmpty()) {
      form.add("not counting").addAll(asked.getNotCounting(), parts::add);
    }
    if (asked.getStages().stream().anyMatch(CanonicalRequirement::hasMore)) {
      form.add("stages").addAll(asked.getStages(), this::addMore);
    }
    if (asked.getStages().stream().anyMatch(stage -> stage.getUntilAmount().isPresent())) {
      form.add("work done")
          .addAll(asked.getStages(), stage -> form.addOptional(stage.getUntilAmount()));
    }
    asked.getQuota().ifPresent(quota -> add(asked, quota));
  }

  private static boolean hasMore(Stage stage) {
    return stage.getTarget().isPresent()
        || stage.getUntilDate().isPresent()
        || stage.getUntilEvent().isPresent();
  }

  private void addMore(Stage stage) {
    form.addOptional(stage.getTarget())
        .addOptional(stage.getUntilDate())
        .addOptional(stage.getUntilEvent(), parts::add);
  }

  private void add(Recurrence asked, Quota quota) {
    form.add("quota")
        .add(quota.isAtMost())
        .add(quota.getAmount().getNumber())
        .add(quota.getAmount().getUnit())
        .add(quota.getShortestMinutes())
        .addOptional(quota.getAveragedOver())
        .addAll(asked.getCredits(), this::add)
        .addOptional(asked.getWork(), parts::add);
    add(quota.getWindow());
    quota.getProRata().ifPresent(share -> form.add("pro rata").add(share));
  }

  private void add(Credit credit) {
    parts.add(credit.getEvent());
    form.add(credit.getPercent())
        .add(credit.isDividedByAttendees())
        .addOptional(credit.getMostPercent());
  }

  private void add(Window window) {
    if (window instanceof CalendarPeriod period) {
      form.add("period").add(period.getUnit()).add(period.getFrom());
    } else if (window instanceof RollingWindow rolling) {
      form.add("rolling").add(rolling.getLength());
    } else if (window instanceof WorkUnit unit) {
      form.add("work").add(unit.getSize().getNumber()).add(unit.getSize().getUnit());
    }
  }

  private void add(Deadline asked) {
    form.add("deadline");
    parts.add(asked.getTrigger());
    form.add(asked.isBefore())
        .addOptional(asked.getAtLeast())
        .addOptional(asked.getWithin())
        .addOptional(asked.getWithinHours())
        .addOptional(asked.getNotBefore())
        .addAll(asked.getExpected(), parts::add);
    if (asked.getSuspendedDuring().isPresent()) {
      form.add("suspended")
          .addOptional(asked.getSuspendedDuring(), parts::add)
          .addOptional(asked.getDueOnReturn())
          .add(asked.isResuming());
    }
  }

  private void add(Quality asked) {
    form.add("quality");
    parts.add(asked.getEvent());
    parts.add(asked.getProperty());
    asked.getProRata().ifPresent(share -> form.add("pro rata").add(share));
  }

  private void add(Coverage asked) {
    form.add("coverage");
    parts.add(asked.getEvent());
    form.add(asked.getAttribute())
        .addAll(asked.getMembers(), form::add)
        .addOptional(asked.getWindow())
        .addOptional(asked.getEvents());
  }

  private void add(Retention asked) {
    form.add("retention")
        .addAll(asked.getAfter(), parts::add)
        .add(asked.getKeepFor())
        .addOptional(asked.getPart())
        .addOptional(asked.getWithin());
  }

  private void add(Access asked) {
    form.add("access")
        .addAll(asked.getReaders(), form::add)
        .add(asked.getPart())
        .addAll(asked.getPurposes(), form::add)
        .add(asked.isWithConsent());
  }
}
