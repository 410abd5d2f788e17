/**
 * What a report says, and how it is written: as a table, as JSON, as a page.
 *
 * <p>{@link org.opensupervision.examples.cli.report.Report} counts and groups once; every {@link
 * org.opensupervision.examples.cli.report.ReportFormat} writes the same figures.
 */
@NullMarked
package org.opensupervision.examples.cli.report;

import org.jspecify.annotations.NullMarked;
