package no.tunet.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.tunet.access.session.InterruptedForms;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through only when the handler declares that this actor may use it. No declaration means no. */
@Component
class Gate implements HandlerInterceptor {
    private final InterruptedForms interrupted;

    Gate(InterruptedForms interrupted) {
        this.interrupted = interrupted;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith("no.tunet")) {
            return true;
        }
        if (hasFailed(request) || mayUse(method.getMethod())) {
            return true;
        }
        if (Acting.current().orElse(null) instanceof Actor.Member) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        askToSignIn(request, response);
        return false;
    }

    static boolean mayUse(Method method) {
        if (method.isAnnotationPresent(Public.class)) {
            return true;
        }
        if (!(Acting.current().orElse(null) instanceof Actor.Member member)) {
            return false;
        }
        var allowed = method.getAnnotation(Allowed.class);
        if (allowed != null) {
            return Matrix.allows(member.role(), allowed.data(), allowed.right(), allowed.view());
        }
        var roles = method.getAnnotation(ForRoles.class);
        if (roles != null) {
            return Arrays.asList(roles.value()).contains(member.role());
        }
        if (method.isAnnotationPresent(ForAdministrators.class)) {
            return member.administrator();
        }
        return method.isAnnotationPresent(SignedIn.class);
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/") || "application/json".equals(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String target = "GET".equals(request.getMethod()) ? address(request) : interrupted.keep(request, response);
        String location = "/logg-inn?til=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
        if (request.getHeader("HX-Request") == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", location);
        } else {
            response.setHeader("HX-Redirect", location);
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    /** The page that says what went wrong is for everybody; the container or our own filter has decided that it is shown, never the one who asks. */
    private static boolean hasFailed(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                || (request.getDispatcherType() == DispatcherType.FORWARD
                        && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null);
    }
}
