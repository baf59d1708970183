package no.tunet.ui.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Registers our arguments, answers, assets and the guard against double submit. */
@Configuration
class WebSetup implements WebMvcConfigurer {
    private final PageArguments arguments;
    private final OnceInterceptor once;

    WebSetup(PageArguments arguments, OnceInterceptor once) {
        this.arguments = arguments;
        this.once = once;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(arguments);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(once);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    /** Ours first: a record must not be taken for a model attribute. */
    @Bean
    static InitializingBean answersFirst(RequestMappingHandlerAdapter adapter, Answers answers) {
        return () -> {
            var handlers = new ArrayList<HandlerMethodReturnValueHandler>();
            handlers.add(answers);
            var before = adapter.getReturnValueHandlers();
            if (before != null) {
                handlers.addAll(before);
            }
            adapter.setReturnValueHandlers(handlers);
        };
    }
}
