package org.gongkai.web.search.engine.lucene;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.search.engine.Field;
import org.gongkai.web.search.engine.IndexEntry;

/** Entries as documents of the library: the names of its fields stand here and nowhere else. */
final class Entries {
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String VERSION = "version";
    static final String BODY = "body";
    static final String DAY = "day";
    static final String CATALOGUE = "catalogue";
    static final String VALID_FROM = "valid-from";
    static final String VALID_UNTIL = "valid-until";
    static final String ENDED_ON = "ended-on";
    static final String ENDED_HOW = "ended-how";

    /** The day of what never ends. */
    static final long NEVER = Long.MAX_VALUE;

    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType THERE = type(IndexOptions.DOCS, true);
    private static final Map<Field, String> NAMES = new EnumMap<>(Map.of(
            Field.TITLE, "title",
            Field.TEXT, "text",
            Field.SINGLES, "singles",
            Field.NUMBERS, "numbers",
            Field.SOUND, "sound"));

    private Entries() {}

    /** The name of the field in the index. */
    static String name(Field field) {
        return NAMES.getOrDefault(field, field.name());
    }

    static Document document(IndexEntry entry) {
        Document document = new Document();
        String key = entry.key().toString();
        document.add(new StringField(KEY, key, org.apache.lucene.document.Field.Store.NO));
        document.add(new BinaryDocValuesField(KEY, new BytesRef(key)));
        document.add(new StringField(KIND, entry.key().kind(), org.apache.lucene.document.Field.Store.NO));
        document.add(new NumericDocValuesField(VERSION, entry.version()));
        document.add(new LongField(BODY, entry.traits().body(), org.apache.lucene.document.Field.Store.NO));
        document.add(new LongField(DAY, entry.traits().date().toEpochDay(), org.apache.lucene.document.Field.Store.NO));
        for (String catalogue : entry.traits().catalogue()) {
            document.add(new StringField(CATALOGUE, catalogue, org.apache.lucene.document.Field.Store.NO));
        }
        entry.traits().term().ifPresent(term -> add(document, term));
        entry.terms()
                .forEach((field, terms) -> document.add(new org.apache.lucene.document.Field(
                        name(field), new TermStream(terms), field.isPlaced() ? PLACED : THERE)));
        return document;
    }

    private static void add(Document document, Validity.Term term) {
        long until = term.until().map(LocalDate::toEpochDay).orElse(NEVER);
        long ended = term.ending().map(ending -> ending.from().toEpochDay()).orElse(NEVER);
        document.add(new LongField(VALID_FROM, term.from().toEpochDay(), org.apache.lucene.document.Field.Store.NO));
        document.add(new LongField(VALID_UNTIL, until, org.apache.lucene.document.Field.Store.NO));
        document.add(new LongField(ENDED_ON, ended, org.apache.lucene.document.Field.Store.NO));
        term.ending()
                .ifPresent(ending -> document.add(
                        new StringField(ENDED_HOW, ending.how().name(), org.apache.lucene.document.Field.Store.NO)));
    }

    private static FieldType type(IndexOptions options, boolean isWithoutNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(isWithoutNorms);
        type.freeze();
        return type;
    }
}
