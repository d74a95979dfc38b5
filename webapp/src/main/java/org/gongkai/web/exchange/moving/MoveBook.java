package org.gongkai.web.exchange.moving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.exchange.model.ImportBook.Part;
import org.gongkai.web.exchange.model.Known;
import org.gongkai.web.exchange.model.ListImport.Done;
import org.gongkai.web.exchange.model.ListLine;
import org.gongkai.web.exchange.model.Staged.Sent;

/** Folders that are moved, their lines, and the files of lines that are still to be drafted. */
public interface MoveBook {
    /** Begins a move; gives its number. */
    long begin(long body, Sent sent, Done done);

    /** Keeps a line, with the day and the address it says. */
    void keep(MoveLine line, ListLine from);

    /** Keeps a file of a line until the line is done. */
    void keepFile(MoveLine.At line, int position, String name, byte[] content);

    /** A move. */
    Optional<Move> find(long id);

    /** The moves of a body, the newest first. */
    List<Move> of(long body);

    /** Its lines, in the order of the file. */
    List<MoveLine> lines(long move, Part part);

    /** A line as it stands. */
    Optional<MoveLine> line(long move, int position);

    /** A line as it stands, which nobody else changes until the caller's transaction ends. */
    MoveLine claim(MoveLine.At line);

    /** The files of a line, in their order. */
    Map<String, byte[]> files(MoveLine.At line);

    /** A draft was made of the line; its files are needed here no more. */
    void drafted(MoveLine.At line, long item);

    /** Nothing more is done with the line. */
    void ended(MoveLine.At line, MoveState state, String why);

    /** What moves made of a body, as items that other lines may be the same as, whether they are public or not. */
    List<Known> made(long body);

    /** Where an item was moved from. */
    Optional<Origin> origin(long item);
}
