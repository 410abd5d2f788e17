/**
 * Fingerprints of policies, facts and assessments, taken of canonical bytes.
 *
 * <p>They are for whoever stores or compares; an assessment itself takes none.
 */
@NullMarked
package org.opensupervision.rules.digest;

import org.jspecify.annotations.NullMarked;
