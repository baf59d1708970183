package no.tunet.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.tunet.ui.Download;
import no.tunet.ui.Interrupted;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns what a handler returns into an answer: a page (or only its main region for htmx), a 303 or a file. */
@Component
public class Answers implements HandlerMethodReturnValueHandler {
    private final Templates templates;
    private final Pages pages;
    private final ObjectProvider<Interrupted> interrupted;

    Answers(Templates templates, Pages pages, ObjectProvider<Interrupted> interrupted) {
        this.interrupted = interrupted;
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType() == View.class
                || type.getParameterType() == Redirect.class
                || type.getParameterType() == Download.class
                || type.getParameterType() == Object.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter type,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null || container == null) {
            throw new IllegalStateException("an answer needs an HTTP request");
        }
        container.setRequestHandled(true);
        switch (value) {
            case View view ->
                write(
                        Restored.over(view, request, Optional.ofNullable(interrupted.getIfAvailable())),
                        request,
                        response);
            case Redirect redirect -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", redirect.path());
            }
            case Download download -> write(download, response);
            case null, default -> throw new IllegalStateException("a handler returns View, Redirect or Download");
        }
    }

    /** Writes a page outside a handler, such as an error page. */
    public void write(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = pages.of(request);
        byte[] html = templates.render(view, page).getBytes(StandardCharsets.UTF_8);
        response.setStatus(view.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.addHeader("Vary", "HX-Request");
        response.setHeader("Content-Language", page.language().code());
        if (page.fragment() && "GET".equals(request.getMethod())) {
            response.setHeader("HX-Push-Url", page.address().form());
        }
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private static void write(Download file, HttpServletResponse response) throws IOException {
        var disposition = (file.inline() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", disposition.toString());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
