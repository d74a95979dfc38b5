package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import org.gongkai.regulation.Message;

/**
 * One day of a period, explained.
 *
 * @param date the day
 * @param counted whether the period counts it
 * @param ordinal which counted day it is, from 1; 0 if it is not counted
 * @param why the reason, for example that it is a make-up workday
 * @param article the provision that the reason rests on
 */
public record CountedDay(LocalDate date, boolean counted, int ordinal, Message why, Message article) {}
