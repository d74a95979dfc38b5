/**
 * Annual reports to measure with: invented, in every format, damaged in every way that real ones are, with the exact truth.
 *
 * <p>Nothing here is used in production and nothing is copied from a real report. Everything follows from a seed. Start at
 * {@link org.gongkai.testkit.generate.ReportGenerator} and {@link org.gongkai.testkit.mangle.Mangler}.
 */
@NullMarked
package org.gongkai.testkit;

import org.jspecify.annotations.NullMarked;
