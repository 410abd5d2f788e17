/** Words for explanations, made from their steps; programs read the steps and not the words. */
@NullMarked
package org.opensupervision.rules.explanation;

import org.jspecify.annotations.NullMarked;
