/**
 * What happened to a member of staff as an employee: the file's milestones, absences and
 * agreements.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.employment;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
