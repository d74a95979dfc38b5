package org.gongkai.web.publishing.model;

import java.time.Instant;
import java.util.List;

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
 */
public record PublicItem(
        long id,
        long body,
        int version,
        String indexNumber,
        Content content,
        Instant firstPublishedAt,
        Instant publishedAt) {

    /** The same with these files. */
    public PublicItem with(List<Attachment> files) {
        return new PublicItem(id, body, version, indexNumber, content.with(files), firstPublishedAt, publishedAt);
    }
}
