package no.tunet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every role past every page and action: who has no permission is refused, and who has does not make the page fail. */
@Tag("slow")
@TunetTest
class EveryPageTests {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{\\d+\\})*))?\\}");

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping pages;

    private record Door(HttpMethod method, String path, HandlerMethod handler) {}

    @Test
    void whoHasNoPermissionIsRefusedAtEveryPage() throws Exception {
        var wrong = new ArrayList<String>();
        for (var entry : everyRole().entrySet()) {
            for (Door door : doors()) {
                if (Acting.as(entry.getValue(), () -> Gate.mayUse(door.handler().getMethod()))) {
                    continue;
                }
                int status = knock(door, new Cookie[] {cast.sessionCookie(entry.getValue())});
                if (status != 403) {
                    wrong.add(entry.getKey() + " " + door.method() + " " + door.path() + " answered " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHasPermissionGetsAnAnswerAndNeverAFailure() throws Exception {
        var wrong = new ArrayList<String>();
        for (var entry : everyRole().entrySet()) {
            for (Door door : doors()) {
                if (!door.method().equals(HttpMethod.GET)
                        || !Acting.as(
                                entry.getValue(),
                                () -> Gate.mayUse(door.handler().getMethod()))) {
                    continue;
                }
                int status = knock(door, new Cookie[] {cast.sessionCookie(entry.getValue())});
                if (status >= 500) {
                    wrong.add(entry.getKey() + " " + door.path() + " answered " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aVisitorIsSentToSignInEverywhereButOnPublicPages() throws Exception {
        var wrong = new ArrayList<String>();
        for (Door door : doors()) {
            if (door.handler().hasMethodAnnotation(Public.class)) {
                continue;
            }
            int status = knock(door, new Cookie[] {new Cookie("tunet_sprak", "nb")});
            if (status != 303 && status != 401) {
                wrong.add(door.method() + " " + door.path() + " answered " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int knock(Door door, Cookie[] cookies) throws Exception {
        return web.perform(request(door.method(), door.path())
                        .cookie(cookies)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** Every address of our own handlers, with an id that nobody has where it wants one. */
    private List<Door> doors() {
        var doors = new ArrayList<Door>();
        pages.getHandlerMethods().forEach((info, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("no.tunet")
                    || handler.getBeanType().getSimpleName().equals("ErrorPages")) {
                return;
            }
            for (var method : info.getMethodsCondition().getMethods()) {
                for (String pattern : info.getPatternValues()) {
                    doors.add(new Door(method.asHttpMethod(), filledIn(pattern, handler), handler));
                }
            }
        });
        assertThat(doors).hasSizeGreaterThan(20);
        return doors;
    }

    /** A path variable becomes the first of its allowed words, a checksum of nothing, an id that nobody has, or a month. */
    private static String filledIn(String pattern, HandlerMethod handler) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> {
            if (variable.group(2) != null) {
                return variable.group(2).contains("[")
                        ? "0".repeat(64)
                        : variable.group(2).split("\\|", 2)[0];
            }
            boolean isId = Arrays.stream(handler.getMethod().getParameters())
                    .anyMatch(p ->
                            p.getName().equals(variable.group(1)) && p.getType().equals(UUID.class));
            return isId ? UUID.randomUUID().toString() : "2022-01";
        });
    }

    private Map<Role, Actor.Member> everyRole() {
        var members = new EnumMap<Role, Actor.Member>(Role.class);
        for (Role role : Role.values()) {
            members.put(role, cast.member(cast.organisation(kindFor(role), "Prøve " + role), role));
        }
        return members;
    }

    private static OrganisationKind kindFor(Role role) {
        return switch (role) {
            case COORDINATOR, CASE_WORKER, UNIT_LEADER, PURCHASER, DIRECTOR, PARTICIPANT, NEXT_OF_KIN ->
                OrganisationKind.MUNICIPALITY;
            case FARMER -> OrganisationKind.FARM;
            case COOPERATIVE_MANAGER -> OrganisationKind.COOPERATIVE;
            case NAV_COUNSELLOR -> OrganisationKind.NAV_OFFICE;
            case MEASURE_ORGANISER -> OrganisationKind.MEASURE_ORGANISER;
            case APPROVAL_OFFICER, AUDITOR -> OrganisationKind.APPROVAL_BODY;
            case COUNTY_ADVISER -> OrganisationKind.COUNTY_GOVERNOR;
            case DIRECTORATE_OFFICER, ASSESSOR -> OrganisationKind.DIRECTORATE;
            case OPERATOR -> OrganisationKind.OPERATOR;
        };
    }
}
