/** How sensitive each part of a value is, so that what may be logged or shown is decided once. */
@NullMarked
package org.opensupervision.model.protection;

import org.jspecify.annotations.NullMarked;
