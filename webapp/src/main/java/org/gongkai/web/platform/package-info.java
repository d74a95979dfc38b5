/**
 * Wiring: headers, languages, limits and the start of the process.
 *
 * <p>It knows no business word and computes nothing about reports. Every answer passes {@link
 * org.gongkai.web.platform.SecurityHeaders} first. Start reading there.
 */
@NullMarked
package org.gongkai.web.platform;

import org.jspecify.annotations.NullMarked;
