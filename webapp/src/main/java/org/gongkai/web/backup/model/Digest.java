package org.gongkai.web.backup.model;

/**
 * What identifies the content of a part.
 *
 * @param rows line ends in it; of a table each is a row
 * @param bytes its length
 * @param sha256 64 lower-case hexadecimal digits
 */
public record Digest(long rows, long bytes, String sha256) {}
