/**
 * Supervision with a store: the host's single entry point.
 *
 * <p>Start with {@link org.opensupervision.rules.engine.SupervisionEngine}. This package and those
 * below it are the only ones of the rules that know vendors; nothing else of the rules knows them.
 */
@NullMarked
package org.opensupervision.rules.engine;

import org.jspecify.annotations.NullMarked;
