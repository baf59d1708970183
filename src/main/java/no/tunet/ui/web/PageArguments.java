package no.tunet.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.ui.Form;
import no.tunet.ui.Interrupted;
import no.tunet.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Gives handlers their {@link Page} and their {@link Form}. */
@Component
class PageArguments implements HandlerMethodArgumentResolver {
    private final Pages pages;
    private final ObjectProvider<Interrupted> interrupted;

    PageArguments(Pages pages, ObjectProvider<Interrupted> interrupted) {
        this.pages = pages;
        this.interrupted = interrupted;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class || parameter.getParameterType() == Form.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("a page needs an HTTP request");
        }
        return parameter.getParameterType() == Page.class ? pages.of(request) : form(request);
    }

    private Form form(HttpServletRequest request) {
        var typed = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, Arrays.asList(values)));
        Optional<Map<String, List<String>>> before = "GET".equals(request.getMethod())
                ? Optional.ofNullable(interrupted.getIfAvailable()).flatMap(store -> store.take(request))
                : Optional.empty();
        before.ifPresent(typed::putAll);
        var form = new Form(typed, files(request));
        before.ifPresent(fields -> Restored.keep(request, fields));
        return before.isPresent() ? form.markRestored() : form;
    }

    private static Map<String, MultipartFile> files(HttpServletRequest request) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null ? Map.of() : multipart.getFileMap();
    }
}
