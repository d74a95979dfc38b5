package org.gongkai.bench.load;

/**
 * One request.
 *
 * @param kind of page, for figures of its own
 * @param path with parameters, percent-encoded
 * @param session secret of the session it belongs to; empty for everybody
 */
record Visit(String kind, String path, String session) {}
