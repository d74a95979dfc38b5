/**
 * The law as code and data: working days, deadlines, decisions and fees of the Regulation on Open Government Information
 * (政府信息公开条例).
 *
 * <p>Pure functions over versioned data with a validity interval and an article; nothing here knows a framework, a
 * database or the current time.
 */
@NullMarked
package org.gongkai.regulation;

import org.jspecify.annotations.NullMarked;
