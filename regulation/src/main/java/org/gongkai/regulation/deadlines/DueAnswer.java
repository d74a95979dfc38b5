package org.gongkai.regulation.deadlines;

import org.gongkai.regulation.Message;

/** The answer to a question about a due date: the date, or the reason why the question has none. */
public sealed interface DueAnswer permits DueDate, DueAnswer.Refused {

    /** The question cannot be answered: what is wrong, what was expected, what to do. */
    record Refused(Message message) implements DueAnswer {}
}
