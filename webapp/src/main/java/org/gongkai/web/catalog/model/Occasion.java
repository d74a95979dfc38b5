package org.gongkai.web.catalog.model;

import java.time.LocalDate;

/**
 * That information under an entry was formed, changed or approved (形成、变更、批准), from which its time runs.
 *
 * @param what in words, such as 县人大批准预算
 */
public record Occasion(long body, String code, LocalDate happenedOn, String what) {}
