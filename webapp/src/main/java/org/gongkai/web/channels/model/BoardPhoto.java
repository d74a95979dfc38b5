package org.gongkai.web.channels.model;

import java.time.LocalDate;

/**
 * What hung at a place on a day, for the office alone.
 *
 * @param channel the board, wall or screen
 * @param day on which it was taken
 */
public record BoardPhoto(long id, long channel, LocalDate day, Taken taken) {
    /**
     * The picture itself.
     *
     * @param sha256 of its content, which is kept under this name
     * @param writerName who brought it
     */
    public record Taken(String sha256, long bytes, String writerName) {}
}
