/** The way in to the rules: a policy and a calendar, asked about facts. */
@NullMarked
package org.opensupervision.rules;

import org.jspecify.annotations.NullMarked;
