package no.tunet.access;

import java.util.List;
import no.tunet.ui.Doors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Asks the gate beforehand what it would answer at an address. */
@Component
class OpenDoors implements Doors {
    private final ObjectProvider<RequestMappingHandlerMapping> pages;
    private volatile List<Door> known = List.of();

    OpenDoors(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.pages = pages;
    }

    private record Door(PathPattern pattern, HandlerMethod handler) {}

    @Override
    public boolean open(String path) {
        var wanted = PathContainer.parsePath(path.replaceAll("[?#].*", ""));
        return doors().stream()
                .filter(door -> door.pattern().matches(wanted))
                .min((a, b) -> PathPattern.SPECIFICITY_COMPARATOR.compare(a.pattern(), b.pattern()))
                .map(door -> Gate.mayUse(door.handler().getMethod()))
                .orElse(true);
    }

    private List<Door> doors() {
        if (known.isEmpty()) {
            known = pages.getObject().getHandlerMethods().entrySet().stream()
                    .filter(entry ->
                            entry.getKey().getMethodsCondition().toString().contains("GET"))
                    .flatMap(entry -> patterns(entry.getKey()).stream().map(p -> new Door(p, entry.getValue())))
                    .toList();
        }
        return known;
    }

    private static List<PathPattern> patterns(RequestMappingInfo info) {
        var condition = info.getPathPatternsCondition();
        return condition == null ? List.of() : List.copyOf(condition.getPatterns());
    }
}
