package org.gongkai.web.organization.model;

/**
 * The picture of a leader.
 *
 * @param line whose it is
 * @param since the version it came with; the versions behind it show it too, until one brings another or none
 * @param sha256 of its JPEG file, under which the content is kept
 * @param bytes of its file
 */
public record Portrait(long line, int since, String sha256, long bytes) {}
