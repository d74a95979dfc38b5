package org.gongkai.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorTest {
    @Test
    void what_was_asked_for_is_not_taken_for_what_was_found() {
        String page = """
                <input name="words" value="zqasked">
                <ol class="hits"><li><a href="/items/3">Notice</a> zq<mark>found</mark>
                  <a href="/search?words=zqasked&amp;body=7" title="zqasked">Wangzhuang</a></li></ol>
                <a href="/search?words=zqasked&amp;page=2">next</a>""";
        assertThat(Visitor.hits(page)).contains("zqfound").doesNotContain("zqasked");
        assertThat(Visitor.hits("<p>zqasked was not found</p>")).isEmpty();
    }
}
