package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.core.util.PrimitiveType;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The published description of the programming interface says what the application does: it is made from the mappings, and the
 * copy in the repository must be the same. After a wanted change the new one lies in {@code target/openapi.json}: look at it, and
 * put it in place of the old one.
 */
@SpringBootTest(
        properties = {
            "springdoc.api-docs.enabled=true",
            "springdoc.api-docs.path=/annualreports/description",
            "springdoc.use-fqn=true"
        })
@ActiveProfiles("demo")
@AutoConfigureMockMvc
class OpenApiTest {
    private static final Path MADE = Path.of("target", "openapi.json");

    @Autowired
    private MockMvcTester http;

    @Test
    void the_published_description_is_what_the_application_does() throws IOException {
        String made = assertThat(http.get().uri("/annualreports/description").exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
        String shorter =
                made.replaceAll("org\\.gongkai\\.(?:[a-z0-9]+\\.)+", "").replaceAll("\\b([A-Z]\\w*)\\$", "$1.");
        String tidy = Json31.pretty(Json31.mapper().readTree(shorter)) + "\n";
        Files.writeString(MADE, tidy);
        assertThat(published()).as("look at %s and put it in place", MADE).isEqualTo(tidy);
    }

    @Test
    void every_call_says_in_a_sentence_what_it_does() throws IOException {
        Properties sentences = sentences();
        OpenAPI contract = Json31.mapper().readValue(published(), OpenAPI.class);
        contract.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) ->
                                assertThat(sentences.stringPropertyNames()).contains(method + " " + path)));
    }

    private String published() throws IOException {
        return assertThat(http.get().uri("/api/v1/openapi.json").exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private static Properties sentences() throws IOException {
        return PropertiesLoaderUtils.loadProperties(new org.springframework.core.io.support.EncodedResource(
                new ClassPathResource("openapi-sentences.properties", OpenApiTest.class), StandardCharsets.UTF_8));
    }

    /** What the mappings do not say: who may call, what each call is for, and how every refusal looks. */
    @TestConfiguration
    static class Description {
        static {
            SpringDocUtils.getConfig().addAnnotationsToIgnore(AuthenticationPrincipal.class);
            PrimitiveType.enablePartialTime();
        }

        @Bean
        OpenApiCustomizer described() throws IOException {
            Properties sentences = sentences();
            return contract -> {
                contract.info(new Info()
                        .title("Gongkai 公开")
                        .version("v1")
                        .description(sentences.getProperty("about"))
                        .license(new License().name("Apache-2.0")));
                contract.servers(null);
                Map<String, PathItem> paths = new TreeMap<>(contract.getPaths());
                paths.keySet().removeIf(path -> !path.startsWith("/api/v1/"));
                contract.getPaths().clear();
                contract.getPaths().putAll(paths);
                paths.forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> describe(path, method, operation, sentences)));
                complete(contract);
            };
        }

        private static void describe(
                String path, PathItem.HttpMethod method, Operation operation, Properties sentences) {
            operation.setSummary(sentences.getProperty(method + " " + path, ""));
            operation.setTags(List.of(path.split("/")[3]));
            operation.setOperationId(null);
            String errors = path.startsWith("/api/v1/reports/") ? "application/x-ndjson" : "application/problem+json";
            operation
                    .getResponses()
                    .addApiResponse("default", refusal("a refusal", "application/problem+json"))
                    .addApiResponse("429", refusal("asked too often; Retry-After says when to come again", errors));
            if (path.equals("/api/v1/search") || path.startsWith("/api/v1/reports/")) {
                operation
                        .getResponses()
                        .addApiResponse(
                                "503", refusal("too many at once; Retry-After says when to come again", errors));
            }
            if (path.startsWith("/api/v1/office")
                    || path.startsWith("/api/v1/audit")
                    || path.startsWith("/api/v1/demo")) {
                operation.addSecurityItem(new SecurityRequirement().addList("token"));
            }
        }

        private static ApiResponse refusal(String description, String type) {
            MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
            boolean isProblem = type.equals("application/problem+json");
            return new ApiResponse()
                    .description(description)
                    .content(new Content().addMediaType(type, isProblem ? problem : new MediaType()));
        }

        private static void complete(OpenAPI contract) {
            Components components = contract.getComponents();
            components.addSchemas("Problem", problem());
            components.getSchemas().remove("ProblemDetail");
            components.setSchemas(new TreeMap<>(components.getSchemas()));
            components.addSecuritySchemes(
                    "token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        }

        private static Schema<?> problem() {
            Schema<Object> problem = new JsonSchema();
            problem.addType("object");
            List.of("type", "title", "detail", "code").forEach(name -> problem.addProperty(name, text()));
            Schema<Object> status = new JsonSchema();
            status.addType("integer");
            problem.addProperty("status", status);
            problem.setRequired(List.of("status", "code", "detail"));
            return problem;
        }

        private static Schema<?> text() {
            Schema<Object> text = new JsonSchema();
            text.addType("string");
            return text;
        }
    }
}
