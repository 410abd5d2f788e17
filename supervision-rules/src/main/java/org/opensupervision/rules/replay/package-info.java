/**
 * What an assessment was made of, in a few lines that prove it later.
 *
 * <p>The same policies, facts and calendar give the same bytes on every machine and on every later
 * day; {@link org.opensupervision.rules.replay.Provenance} holds the fingerprints to show it.
 */
@NullMarked
package org.opensupervision.rules.replay;

import org.jspecify.annotations.NullMarked;
