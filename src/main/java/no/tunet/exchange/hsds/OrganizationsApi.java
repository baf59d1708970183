package no.tunet.exchange.hsds;

import java.util.Map;
import no.tunet.access.Public;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Organizations: the farms behind published offers. */
@RestController
class OrganizationsApi {
    private final ReadHsds read;
    private final Answer answer;

    OrganizationsApi(ReadHsds read, Answer answer) {
        this.read = read;
        this.answer = answer;
    }

    @Public
    @GetMapping("/api/hsds/organizations")
    ResponseEntity<?> list(WebRequest request, @RequestParam Map<String, String> parameters) {
        return answer.list(request, parameters, read::organizations);
    }

    @Public
    @GetMapping("/api/hsds/organizations/{id}")
    ResponseEntity<?> one(WebRequest request, @PathVariable String id) {
        return answer.item(request, id, read::organization);
    }
}
