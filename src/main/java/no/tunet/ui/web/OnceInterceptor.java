package no.tunet.ui.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import no.tunet.ui.OnceGuard;
import no.tunet.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** A form sent twice is done once: the second sending waits for the first and goes where it led. */
@Component
class OnceInterceptor implements HandlerInterceptor {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String HELD = OnceInterceptor.class.getName();

    private final OnceGuard guard;
    private final Answers answers;

    OnceInterceptor(OnceGuard guard, Answers answers) {
        this.guard = guard;
        this.answers = answers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<String> token = token(request);
        if (token.isEmpty()) {
            return true;
        }
        return switch (claim(token.get())) {
            case OnceGuard.Claim.Fresh fresh -> {
                request.setAttribute(HELD, token.get());
                yield true;
            }
            case OnceGuard.Claim.Done done -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", done.location());
                yield false;
            }
            case OnceGuard.Claim.Underway underway -> {
                answers.write(View.of("ui/error", "ui.error.underway").status(409), request, response);
                yield false;
            }
        };
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(HELD) instanceof String token) {
            String location = response.getHeader("Location");
            if (failure == null && response.getStatus() == HttpServletResponse.SC_SEE_OTHER && location != null) {
                guard.done(token, location);
            } else {
                guard.free(token);
            }
        }
    }

    private OnceGuard.Claim claim(String token) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        OnceGuard.Claim claim = guard.begin(token);
        while (claim instanceof OnceGuard.Claim.Underway && System.nanoTime() < until) {
            pause();
            claim = guard.begin(token);
        }
        return claim;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST
                ? Optional.ofNullable(request.getParameter("_once")).filter(text -> text.matches("[0-9a-f-]{36}"))
                : Optional.empty();
    }
}
