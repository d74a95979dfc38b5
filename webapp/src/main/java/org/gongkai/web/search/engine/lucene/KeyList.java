package org.gongkai.web.search.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.gongkai.web.search.engine.Key;
import org.jspecify.annotations.Nullable;

/** Walks the keys of an index in their order. */
final class KeyList {
    private KeyList() {}

    static List<Key> after(IndexReader reader, String kind, String after, int limit) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Entries.KEY);
        List<Key> keys = new ArrayList<>();
        if (terms == null) {
            return keys;
        }
        BytesRef prefix = new BytesRef(kind + "/");
        BytesRef start = new BytesRef(kind + "/" + after);
        Bits live = MultiBits.getLiveDocs(reader);
        TermsEnum all = terms.iterator();
        if (all.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return keys;
        }
        for (BytesRef term = all.term();
                term != null && keys.size() < limit && StringHelper.startsWith(term, prefix);
                term = all.next()) {
            if (!term.equals(start) && isLive(all, live)) {
                keys.add(Key.parse(term.utf8ToString()));
            }
        }
        return keys;
    }

    private static boolean isLive(TermsEnum term, @Nullable Bits live) throws IOException {
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        for (int document = documents.nextDoc();
                document != PostingsEnum.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (live == null || live.get(document)) {
                return true;
            }
        }
        return false;
    }
}
