package no.tunet.ui.web;

import no.tunet.ui.NotFound;
import no.tunet.ui.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns what handlers throw into error pages; what nobody expected goes to the log. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler
    View show(Exception failure) throws Exception {
        return switch (failure) {
            // Spring Security answers these: sign-in for strangers, 403 for the rest.
            case AccessDeniedException denied -> throw denied;
            case AuthenticationException unknown -> throw unknown;
            case NotFound missing -> ErrorPages.page(404);
            case ConcurrencyFailureException lost -> ErrorPages.page(409);
            case MaxUploadSizeExceededException large -> ErrorPages.page(413);
            case MultipartException broken -> ErrorPages.page(400);
            case MethodArgumentTypeMismatchException nonsense -> ErrorPages.page(404);
            case ErrorResponse answer -> ErrorPages.page(answer.getStatusCode().value());
            default -> {
                LOG.error("a request failed", failure);
                yield ErrorPages.page(500);
            }
        };
    }
}
