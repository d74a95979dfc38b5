/**
 * Recognition of text in pictures by a program of the machine.
 *
 * <p>The program runs in a process of its own with an empty environment and a time limit, reads the picture from its
 * standard input and never sees a file. What it says is a proposal only. Start reading at {@link
 * org.gongkai.web.annualreports.recognition.TesseractRecognition}.
 */
@NullMarked
package org.gongkai.web.annualreports.recognition;

import org.jspecify.annotations.NullMarked;
