/**
 * Golden cases: what happened and what a policy makes of it, written down by people and tried out.
 *
 * <p>Start with {@link org.opensupervision.rules.golden.GoldenCases}. A golden case is not a
 * child's case: it is a story with the findings that are expected of it. The files are described in
 * {@code docs/spec/cases.md}.
 */
@NullMarked
package org.opensupervision.rules.golden;

import org.jspecify.annotations.NullMarked;
