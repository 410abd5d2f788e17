/** What the packages of values have in common; of no concern to callers. */
@NullMarked
package org.opensupervision.model;

import org.jspecify.annotations.NullMarked;
