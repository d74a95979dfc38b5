package org.gongkai.web.search.engine.lucene;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;

/**
 * Looks only for so long: what was found until then is the answer. The library's own limit asks the time so often, a few hundred
 * entries apart at first, that the lists are begun again and again; here it is asked before each part and each long stretch of one.
 */
final class TimedSearcher extends IndexSearcher {
    private static final int STRETCH = 1 << 19;

    private final long end;
    private boolean isLate;

    TimedSearcher(IndexReader reader, Duration longest) {
        super(reader);
        this.end = System.nanoTime() + longest.toNanos();
        setQueryCache(null); // no two questions are alike
    }

    /** Whether something was left out since the time was over. */
    boolean isLate() {
        return isLate;
    }

    @Override
    protected void searchLeaf(LeafReaderContext part, int first, int last, Weight weight, Collector collector)
            throws IOException {
        int after = Math.min(last, part.reader().maxDoc());
        for (int from = first; from < after && !isOver(); from += STRETCH) {
            super.searchLeaf(part, from, Math.min(from + STRETCH, after), weight, collector);
        }
    }

    private boolean isOver() {
        isLate |= System.nanoTime() - end > 0;
        return isLate;
    }
}
