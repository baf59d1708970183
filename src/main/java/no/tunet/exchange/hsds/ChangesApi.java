package no.tunet.exchange.hsds;

import no.tunet.access.Public;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What this is, what changed, and how fresh it is. */
@RestController
class ChangesApi {
    private static final int MOST = 1000;

    private final ReadHsds read;
    private final HsdsMapping mapping;
    private final Answer answer;

    ChangesApi(ReadHsds read, HsdsMapping mapping, Answer answer) {
        this.read = read;
        this.mapping = mapping;
        this.answer = answer;
    }

    @Public
    @GetMapping("/api/hsds")
    HsdsJson.Meta about() {
        return new HsdsJson.Meta(
                "3.0",
                "https://docs.openreferral.org/en/3.0/hsds/overview.html",
                mapping.address("/api/openapi.json").orElse("/api/openapi.json"));
    }

    @Public
    @GetMapping("/api/hsds/changes")
    ResponseEntity<?> changes(
            WebRequest request,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "500") String limit) {
        if (!after.matches("\\d{1,18}") || !limit.matches("\\d{1,4}") || !inside(Integer.parseInt(limit))) {
            return Answer.problem(
                    HttpStatus.BAD_REQUEST,
                    "after is a number from an earlier answer, and limit is between 1 and " + MOST);
        }
        return answer.tagged(request, () -> read.changes(Long.parseLong(after), Integer.parseInt(limit)));
    }

    @Public
    @GetMapping("/api/hsds/freshness")
    ResponseEntity<?> freshness(WebRequest request) {
        return answer.tagged(request, read::freshness);
    }

    private static boolean inside(int limit) {
        return limit >= 1 && limit <= MOST;
    }
}
