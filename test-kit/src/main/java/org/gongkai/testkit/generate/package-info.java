/**
 * Invents annual reports whose figures agree with each other and with their text.
 *
 * <p>It knows the editions of the form and nothing of any file format. Bodies, figures and wording are made up. Start at {@link org.gongkai.testkit.generate.ReportGenerator}.
 */
@NullMarked
package org.gongkai.testkit.generate;

import org.jspecify.annotations.NullMarked;
