/**
 * Annual reports (年度报告, Regulation art. 49 and 50): reading what people bring, and showing what was read.
 *
 * <p>It hands files to the reader and to the checks and shows their answer; it never changes a value, and keeps results in
 * memory only, for a short time. It may use {@code ui} and the counts of {@code platform}. Start reading at {@link
 * org.gongkai.web.annualreports.model.Intake}.
 */
@ApplicationModule(allowedDependencies = {"ui", "platform :: limits"})
@NullMarked
package org.gongkai.web.annualreports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
