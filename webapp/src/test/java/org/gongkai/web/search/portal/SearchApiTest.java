package org.gongkai.web.search.portal;

import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongkai.web.search.ShelfOfNotices;
import org.gongkai.web.search.indexing.IndexKeeper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@Import(ShelfOfNotices.class)
class SearchApiTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private ShelfOfNotices notices;

    @Autowired
    private IndexKeeper keeper;

    @BeforeEach
    void fill() {
        notices.clear();
        notices.publish("1", "农村低保标准", "自七月起调整。");
        keeper.rebuild();
    }

    @Test
    void a_program_gets_the_hits_of_the_page() throws Exception {
        web.perform(get("/api/v1/search").param("words", "低保"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.total", is(1)))
                .andExpect(jsonPath("$.count", is("exact")))
                .andExpect(jsonPath("$.page", is(1)))
                .andExpect(jsonPath("$.hasNext", is(false)))
                .andExpect(jsonPath("$.hits[0].key", is("notice/1")))
                .andExpect(jsonPath("$.hits[0].title", is("农村低保标准")))
                .andExpect(jsonPath("$.hits[0].address", is("/notices/1")))
                .andExpect(jsonPath("$.hits[0].source.publishedOn", is("2026-05-19")))
                .andExpect(jsonPath("$.hits[0].excerpt[0].text", is("自七月起调整。")));
    }

    @ParameterizedTest
    @CsvSource({
        "低保, 1",
        "低保标, 1",
        "最低生活保障, 1",
        "农, 1",
        "nongcundibao, 1",
        "nongcundib, 1",
        "DiBao, 1",
        "ncdb, 1",
        "d, 0",
        "宅基地, 0"
    })
    void titles_are_suggested_while_somebody_types(String words, int found) throws Exception {
        web.perform(get("/api/v1/search/suggestions").param("words", words))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.length()", is(found)));
    }

    @Test
    void what_is_suggested_is_a_title_that_is_public_now_and_each_once() throws Exception {
        notices.publish("2", "农村低保标准", "另一个乡镇的。");
        notices.publish("3", "值班安排", "低保的事找老王。");
        keeper.rebuild();
        web.perform(get("/api/v1/search/suggestions").param("words", "低保"))
                .andExpect(jsonPath("$.length()", is(1)))
                .andExpect(jsonPath("$[0].title", is("农村低保标准")))
                .andExpect(jsonPath("$[0].bodyName", is("王庄镇人民政府")));
        notices.clear();
        web.perform(get("/api/v1/search/suggestions").param("words", "低保"))
                .andExpect(content().json("[]"));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2026-13-01, NOT_A_DAY",
        "body, seven, BODY_NOT_A_NUMBER",
        "kind, poem, KIND_UNKNOWN",
        "sort, size, SORT_UNKNOWN",
        "validity, valid, VALIDITY_UNKNOWN",
        "page, 0, PAGE_OUT_OF_RANGE",
        "page, 51, PAGE_OUT_OF_RANGE",
        "page, -1, PAGE_OUT_OF_RANGE"
    })
    void a_wrong_parameter_is_a_problem_with_a_stable_code(String name, String value, String code) throws Exception {
        web.perform(get("/api/v1/search").param("words", "低保").param(name, value))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code", is(code)))
                .andExpect(jsonPath("$.status", is(400)))
                .andExpect(jsonPath("$.parameters[0].name", is(name)));
    }

    @Test
    void words_beyond_measure_and_days_the_wrong_way_round_are_problems_too() throws Exception {
        web.perform(get("/api/v1/search").param("words", "长".repeat(101)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code", is("WORDS_TOO_LONG")));
        web.perform(get("/api/v1/search").param("from", "2026-05-19").param("to", "2026-05-18"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code", is("DAYS_REVERSED")));
    }
}
