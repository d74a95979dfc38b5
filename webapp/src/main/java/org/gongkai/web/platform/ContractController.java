package org.gongkai.web.platform;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the programming interface (OpenAPI 3.1), as it is kept beside the code and held against it by a test. */
@RestController
class ContractController {
    private static final Resource CONTRACT = new ClassPathResource("openapi.json", ContractController.class);

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<Resource> contract() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(CONTRACT);
    }
}
