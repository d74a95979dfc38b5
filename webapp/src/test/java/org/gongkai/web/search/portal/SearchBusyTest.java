package org.gongkai.web.search.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gongkai.web.search.Search;
import org.gongkai.web.search.engine.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** An engine that takes no more questions, as one does that has too many. */
class SearchBusyTest {
    private final Search search = new Search(closed(), List.of());
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new SearchApiController(search, words()), new SearchController(search, words()))
            .build();

    @Test
    void a_program_is_told_when_to_come_again() throws Exception {
        web.perform(get("/api/v1/search").param("words", "低保").locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(jsonPath("$.code", is("search-busy")))
                .andExpect(jsonPath("$.detail", containsString("请过几秒")));
    }

    @Test
    void a_citizen_keeps_the_words_that_were_typed() throws Exception {
        web.perform(get("/search").param("words", "低保"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(model().attribute("isBusy", true))
                .andExpect(model().attributeDoesNotExist("hits"));
    }

    private static LuceneEngine closed() {
        LuceneEngine engine = LuceneEngine.inMemory();
        engine.close();
        return engine;
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
