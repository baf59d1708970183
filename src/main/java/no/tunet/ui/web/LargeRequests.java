package no.tunet.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends a form with too large a file back to its page before the file is read, with the size in megabytes, so that the page can say so at the field. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeRequests extends OncePerRequestFilter {
    private static final long MEGABYTE = 1024L * 1024;

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
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            String path = "/" + request.getRequestURI().replaceFirst("^[/\\\\]+", "");
            response.setHeader("Location", path + "?forstor=" + size / MEGABYTE);
            return;
        }
        chain.doFilter(request, response);
    }
}
