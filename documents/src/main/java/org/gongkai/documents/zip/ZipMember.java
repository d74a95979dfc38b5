package org.gongkai.documents.zip;

/**
 * One entry of the central directory.
 *
 * @param name as stored; never to be used as a path
 * @param method 0 stored, 8 deflated
 * @param crc CRC-32 of the content
 * @param packed bytes in the archive
 * @param size bytes after inflation, as the archive claims
 * @param header offset of the local header
 */
public record ZipMember(String name, boolean isEncrypted, int method, int crc, long packed, long size, int header) {
    /** Whether the entry is a folder. */
    public boolean isFolder() {
        return name.endsWith("/") || name.endsWith("\\");
    }
}
