/**
 * What happens to a supervision file as a file: its destruction, the holds that forbid it, and the
 * consent of its person that others read it.
 */
@NullMarked
@ValueStyle
package org.opensupervision.model.file;

import org.jspecify.annotations.NullMarked;
import org.opensupervision.model.ValueStyle;
