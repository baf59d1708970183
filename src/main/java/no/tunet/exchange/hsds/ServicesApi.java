package no.tunet.exchange.hsds;

import java.util.Map;
import no.tunet.access.Public;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Services: the published offers of approved farms. */
@RestController
class ServicesApi {
    private final ReadHsds read;
    private final Answer answer;

    ServicesApi(ReadHsds read, Answer answer) {
        this.read = read;
        this.answer = answer;
    }

    @Public
    @GetMapping("/api/hsds/services")
    ResponseEntity<?> list(WebRequest request, @RequestParam Map<String, String> parameters) {
        return answer.list(request, parameters, read::services);
    }

    @Public
    @GetMapping("/api/hsds/services/{id}")
    ResponseEntity<?> one(WebRequest request, @PathVariable String id) {
        return answer.item(request, id, read::service);
    }
}
