package org.gongkai.regulation.calendar;

import org.gongkai.regulation.Message;

/**
 * One thing that must be corrected in a notice file.
 *
 * @param lineNumber 1-based; the last line of the notice where something is missing altogether
 * @param value the text found there
 * @param message line, value and what was expected, in both languages
 */
public record NoticeProblem(int lineNumber, String value, Message message) {}
