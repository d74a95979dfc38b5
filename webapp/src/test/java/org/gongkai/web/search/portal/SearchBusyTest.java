package org.gongkai.web.search.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.search.Search;
import org.gongkai.web.search.engine.lucene.LuceneEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;

/** An engine that takes no more questions, as one does that has too many. */
@SpringBootTest
@AutoConfigureMockMvc
class SearchBusyTest {
    @Autowired
    private MockMvc web;

    @TestConfiguration
    static class Full {
        @Bean
        @Primary
        Search fullSearch() {
            LuceneEngine engine = LuceneEngine.inMemory();
            engine.close();
            return new Search(engine, List.of());
        }
    }

    @Test
    void a_program_is_told_when_to_come_again() throws Exception {
        web.perform(get("/api/v1/search").param("words", "低保").locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(jsonPath("$.code", is("search-busy")))
                .andExpect(jsonPath("$.title", is("暂时没有查")))
                .andExpect(jsonPath("$.detail", containsString("请过几秒")));
    }

    @Test
    void a_citizen_is_told_so_and_keeps_the_words_that_were_typed() throws Exception {
        web.perform(get("/search").param("words", "低保").locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(content().string(containsString("请过几秒再点一次“查找”")))
                .andExpect(content().string(containsString("value=\"低保\"")))
                .andExpect(content().string(not(containsString("没有找到"))));
    }
}
