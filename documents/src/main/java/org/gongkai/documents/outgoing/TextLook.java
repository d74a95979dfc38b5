package org.gongkai.documents.outgoing;

/**
 * What text looks like.
 *
 * @param points size in points; 三号 is 16
 * @param linePoints distance from line to line in points
 * @param tracking points added after every character; official body text has 28 characters on a line of 156 mm
 */
public record TextLook(Face face, double points, double linePoints, double tracking, boolean isBold) {}
