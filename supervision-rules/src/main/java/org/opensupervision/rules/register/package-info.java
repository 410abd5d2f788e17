/**
 * Who is who on a day: each person's role, team and supervisor, and who works a case.
 *
 * <p>Read off the same facts and attributes that conditions of a policy are decided on.
 */
@NullMarked
package org.opensupervision.rules.register;

import org.jspecify.annotations.NullMarked;
