package org.gongkai.web.accounts.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every address the application maps, asked for by nobody: what is on no list of open addresses is refused. */
@SpringBootTest
@AutoConfigureMockMvc
class OpenAddressesTest {
    private static final List<String> OPEN = Stream.of(OpenAddresses.WITHOUT_STATE, OpenAddresses.PORTAL)
            .flatMap(Arrays::stream)
            .toList();

    /** Reading annual reports, what is shown of them, and what stands behind pages. */
    private static final List<String> UNCOUNTED =
            List.of("/check", "/sample", "/results", "/api/v1/reports/", "/ui/", "/error", "/annualreports/");

    @Autowired
    private MockMvcTester http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @TestFactory
    Stream<DynamicTest> a_mapped_address_that_is_on_no_list_refuses_whoever_is_not_signed_in() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> !isOpen(address(pattern)))
                        .flatMap(pattern -> methods(mapping)
                                .map(method -> DynamicTest.dynamicTest(
                                        method + " " + pattern, () -> assertRefuses(method, address(pattern))))));
    }

    @Test
    void an_open_address_without_a_pattern_is_one_that_the_application_maps() {
        List<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .toList();
        assertThat(Stream.of(OpenAddresses.PORTAL).filter(address -> !address.contains("*")))
                .allSatisfy(address -> assertThat(mapped).contains(address));
    }

    @Test
    void every_mapped_address_is_counted_but_those_that_are_counted_at_the_desk_of_uploads() {
        assertThat(mappings.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .map(OpenAddressesTest::address)
                        .filter(address -> CountedAddresses.actionOf(new MockHttpServletRequest("GET", address))
                                .isEmpty()))
                .allMatch(address -> UNCOUNTED.stream().anyMatch(address::startsWith));
    }

    @Test
    void no_address_of_the_office_is_on_a_list_of_open_ones() {
        assertThat(OPEN)
                .noneMatch(pattern -> matches(pattern, "/office")
                        || matches(pattern, "/office/items/1")
                        || matches(pattern, "/api/v1/office/items/1")
                        || matches(pattern, "/api/v1/audit")
                        || matches(pattern, "/api/v1/demo/clock"));
    }

    @Test
    void an_address_on_no_list_does_not_exist_for_anybody() {
        assertThat(http.get().uri("/somewhere/else").exchange()).hasStatus(404);
        assertThat(http.post().uri("/somewhere/else").with(csrf()).exchange()).hasStatus(404);
    }

    @Test
    void closed_parts_of_the_interface_answer_with_a_stable_code() {
        for (String path : List.of("/api/v1/office/items", "/api/v1/audit", "/api/v1/demo/clock")) {
            MvcTestResult answer = http.get().uri(path).exchange();
            assertThat(answer)
                    .hasStatus(401)
                    .hasContentType("application/problem+json;charset=UTF-8")
                    .bodyText()
                    .contains("\"code\":\"sign-in-needed\"", "\"status\":401");
            assertThat(answer.getResponse().getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    @Test
    void who_opens_a_page_of_the_office_is_led_to_the_sign_in_and_back() {
        MvcTestResult page = http.get()
                .uri("/office/items?state=draft")
                .header("Sec-Fetch-Mode", "navigate")
                .exchange();
        assertThat(page).hasStatus(303);
        assertThat(page.getResponse().getRedirectedUrl()).isEqualTo("/sign-in?back=%2Foffice%2Fitems%3Fstate%3Ddraft");
        MvcTestResult background = http.get()
                .uri("/office/items")
                .header("Sec-Fetch-Mode", "cors")
                .header("Accept", "*/*")
                .exchange();
        assertThat(background).hasStatus(401).bodyText().contains("sign-in-needed", "已经填的内容还在");
    }

    private void assertRefuses(HttpMethod method, String address) {
        MvcTestResult answer = http.method(method).uri(address).with(csrf()).exchange();
        boolean isPage = !address.startsWith("/api/");
        assertThat(answer.getResponse().getStatus()).isEqualTo(isPage ? 303 : 401);
        MvcTestResult unsafe = http.method(method).uri(address).exchange();
        assertThat(unsafe.getResponse().getStatus()).isEqualTo(isPage ? 303 : 401);
    }

    private static Stream<HttpMethod> methods(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? Stream.of(HttpMethod.GET, HttpMethod.POST)
                : methods.stream().map(RequestMethod::asHttpMethod);
    }

    private static boolean isOpen(String address) {
        boolean isOpenInterface = address.startsWith("/api/v1/")
                && Stream.of(OpenAddresses.CLOSED_INTERFACE).noneMatch(pattern -> matches(pattern, address));
        return isOpenInterface || OPEN.stream().anyMatch(pattern -> matches(pattern, address));
    }

    private static boolean matches(String pattern, String address) {
        return PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(address));
    }

    /** An address that the pattern matches: 1 for each variable. */
    private static String address(String pattern) {
        return pattern.replaceAll("\\{[^/]*}", "1").replace("/**", "/1").replace("*", "1");
    }
}
