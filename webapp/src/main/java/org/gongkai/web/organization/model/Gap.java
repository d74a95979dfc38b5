package org.gongkai.web.organization.model;

/**
 * Something that is missing, told to the clerk and to nobody else.
 *
 * @param section where
 * @param entry the line; 0 where the whole line is missing
 * @param what the key of what is missing, such as {@code organization.field.fax}
 * @param article of the Regulation that asks for it; 0 where none does by itself
 */
public record Gap(Section section, long entry, String what, int article) {}
