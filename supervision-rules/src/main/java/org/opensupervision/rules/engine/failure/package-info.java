/**
 * What a host is told when a store or a record cannot be relied upon: never a wrong answer instead.
 */
@NullMarked
package org.opensupervision.rules.engine.failure;

import org.jspecify.annotations.NullMarked;
