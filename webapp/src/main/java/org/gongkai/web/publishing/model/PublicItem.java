package org.gongkai.web.publishing.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.publishing.validity.Concluded;

/**
 * What the public sees of an item.
 *
 * @param id its number
 * @param body the agency that discloses it
 * @param version the published version
 * @param indexNumber 索引号, given once
 * @param content what was approved and went out
 * @param firstPublishedAt 发布时间
 * @param publishedAt when this version went out
 * @param concluded what its maker concluded about it when it was cleaned up; empty for most
 */
public record PublicItem(
        long id,
        long body,
        int version,
        String indexNumber,
        Content content,
        Instant firstPublishedAt,
        Instant publishedAt,
        Optional<Concluded> concluded) {

    /** From when to when it applies; empty for what has no validity. */
    public Optional<Validity.Term> term() {
        return Concluded.term(content.particulars(), concluded);
    }

    /** Grows whenever something else is to be read of it: another version, or another conclusion. */
    public int edition() {
        return version + concluded.map(Concluded::number).orElse(0);
    }

    /** The same with these files. */
    public PublicItem with(List<Attachment> files) {
        return new PublicItem(
                id, body, version, indexNumber, content.with(files), firstPublishedAt, publishedAt, concluded);
    }
}
