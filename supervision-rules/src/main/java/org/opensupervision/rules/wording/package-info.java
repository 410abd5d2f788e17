/**
 * Policies in plain English: what each clause makes the program ask for, said from the data alone.
 *
 * <p>Start with {@link org.opensupervision.rules.wording.ClauseWording}. The sentences stand beside
 * those that a policy lead wrote, so that both can be compared line by line. They may change from
 * one version to the next.
 */
@NullMarked
package org.opensupervision.rules.wording;

import org.jspecify.annotations.NullMarked;
