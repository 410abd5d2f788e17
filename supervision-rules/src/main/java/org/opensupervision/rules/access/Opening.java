package org.opensupervision.rules.access;

import java.util.List;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.policy.ClauseId;

/** A clause that opens a part, by what the reader is, with the steps that tell why. */
record Opening(ClauseId clause, String relation, List<Step> steps) {}
