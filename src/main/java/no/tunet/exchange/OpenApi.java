package no.tunet.exchange;

import no.tunet.access.Public;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the public API in OpenAPI 3.1. */
@RestController
class OpenApi {
    private final Resource description = new ClassPathResource("api/openapi.json");

    @Public
    @GetMapping("/api/openapi.json")
    ResponseEntity<Resource> describe() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description);
    }
}
