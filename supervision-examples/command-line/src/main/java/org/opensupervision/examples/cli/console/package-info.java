/** What a command speaks through: its streams, its terminal, and the files it writes. */
@NullMarked
package org.opensupervision.examples.cli.console;

import org.jspecify.annotations.NullMarked;
