package org.gongkai.documents.opening;

import java.util.List;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Opening;
import org.gongkai.documents.zip.InflationBudget;

/** Opens one file given from outside, with a fresh budget for everything in it. */
public final class FileOpening implements Opening {
    /** Made by the service loader. */
    public FileOpening() {}

    @Override
    public List<Opened> open(String name, byte[] bytes, Limits limits) {
        return new FileVisit(limits, new InflationBudget(limits), 0).open(name, bytes);
    }
}
