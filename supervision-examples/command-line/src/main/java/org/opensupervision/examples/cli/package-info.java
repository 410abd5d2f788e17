/**
 * The command line: assesses a facts file under a policy, explains every answer, checks policies,
 * and generates a service to try it on.
 *
 * <p>Start with {@link org.opensupervision.examples.cli.Main}; each command is a class of its own.
 */
@NullMarked
package org.opensupervision.examples.cli;

import org.jspecify.annotations.NullMarked;
