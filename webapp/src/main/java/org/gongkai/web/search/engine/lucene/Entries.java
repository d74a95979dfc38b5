package org.gongkai.web.search.engine.lucene;

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
        entry.terms()
                .forEach((field, terms) -> document.add(new org.apache.lucene.document.Field(
                        name(field), new TermStream(terms), field.isPlaced() ? PLACED : THERE)));
        return document;
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
