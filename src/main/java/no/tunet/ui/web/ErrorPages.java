package no.tunet.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import no.tunet.ui.View;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person sees when something failed: plain words in three languages, never a stack trace. */
@Controller
class ErrorPages implements ErrorController {
    @RequestMapping("/error")
    View show(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page(code instanceof Integer status ? status : 404);
    }

    static View page(int status) {
        int worded = switch (status) {
            case 400, 403, 404, 405, 409, 413, 429 -> status;
            default -> status < 500 ? 400 : 500;
        };
        return View.of("ui/error", "ui.error." + worded).status(status);
    }
}
