package org.gongkai.web.publishing.model;

/**
 * A file that goes out with an item.
 *
 * @param name as people see it, with its ending
 * @param bytes its size
 * @param sha256 of its content, 64 lower-case hexadecimal digits; the content is kept under this name
 * @param mediaType told by its content
 */
public record Attachment(String name, long bytes, String sha256, String mediaType) {
    /** The name as the last part of an address: marks with a meaning of their own there are replaced. */
    public String addressName() {
        return name.replaceAll("[%;/\\\\]", "_");
    }

    /** The beginning of its hash that is printed on paper. */
    public String shownHash() {
        return new Fingerprint(sha256).shown();
    }
}
