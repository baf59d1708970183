package no.tunet.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form with too large a file before the file is read. With a script the browser has said so at the field before anything was sent; without,
 * the answer tells to go back, where everything that was typed still stands.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeRequests extends OncePerRequestFilter {
    private final MultipartProperties limits;

    LargeRequests(MultipartProperties limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        long size = request.getContentLengthLong();
        if (type != null
                && type.startsWith("multipart/form-data")
                && "POST".equals(request.getMethod())
                && size > limits.getMaxFileSize().toBytes()) {
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            request.getRequestDispatcher("/error").forward(new Unread(request), response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The same request as if it had no body, so that nobody tries to read it on the way to the answer. */
    private static final class Unread extends HttpServletRequestWrapper {
        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        @Nullable
        public String getContentType() {
            return null;
        }

        @Override
        @Nullable
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
