package no.tunet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.party.People;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * No role meets a dead end, a stack trace or a page that a screen reader cannot follow, starting from what its menu shows. A participant’s account
 * begins with a participant, so that page is tested there.
 */
@Tag("slow")
@TunetTest
class EveryPageTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private People people;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTICIPANT")
    void everyLinkARoleSeesLeadsToAWholePage(Role role) {
        var member = cast.member(cast.organisation(kindFor(role), "Fjordvik " + role.ordinal()), role);
        for (Language language : Language.values()) {
            Acting.run(member, () -> people.setLanguage(member.person(), language));
            var faults = new ArrayList<String>();
            for (Crawl.Met met : Crawl.from(port, cast.sessionCookie(member), "/")) {
                if (met.status() != 200) {
                    faults.add(met.status() + " " + met.path() + " (linked from " + met.from() + ")");
                }
                met.page()
                        .ifPresent(page ->
                                faultsOf(page, language).forEach(fault -> faults.add(met.path() + ": " + fault)));
            }
            assertThat(faults).as("%s in %s", role, language).isEmpty();
        }
    }

    private static List<String> faultsOf(Document page, Language language) {
        var faults = new ArrayList<String>();
        if (!page.select("html").attr("lang").equals(language.code())) {
            faults.add("language is " + page.select("html").attr("lang"));
        }
        if (page.select("h1").size() != 1) {
            faults.add(page.select("h1").size() + " main headings");
        }
        if (page.title().length() < 9) {
            faults.add("no title");
        }
        page.select("[style], style, script:not([src], [type=application/ld+json])")
                .forEach(e -> faults.add("inline style or script: " + e.tagName()));
        page.select("form[method=post]:not(:has(input[name=_csrf]))")
                .forEach(f -> faults.add("unguarded form " + f.attr("action")));
        page.select("main form[method=post]:not(:has(input[name=_once]))")
                .forEach(f -> faults.add("form that may be sent twice " + f.attr("action")));
        page.select("main :is(input:not([type=hidden]), select, textarea)").stream()
                .filter(field ->
                        page.select("label[for=\"" + field.id() + "\"]").isEmpty() && !field.hasAttr("aria-label"))
                .forEach(field -> faults.add("field without label: " + field.attr("name")));
        page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> page.select("[id=\"" + id + "\"]").size() > 1)
                .distinct()
                .forEach(id -> faults.add("id twice: " + id));
        return faults;
    }

    static OrganisationKind kindFor(Role role) {
        return switch (role) {
            case CASE_WORKER, PURCHASER, COORDINATOR, UNIT_LEADER, DIRECTOR, AUDITOR, NEXT_OF_KIN, PARTICIPANT ->
                OrganisationKind.MUNICIPALITY;
            case FARMER -> OrganisationKind.FARM;
            case COOPERATIVE_MANAGER -> OrganisationKind.COOPERATIVE;
            case NAV_COUNSELLOR -> OrganisationKind.NAV_OFFICE;
            case MEASURE_ORGANISER -> OrganisationKind.MEASURE_ORGANISER;
            case APPROVAL_OFFICER -> OrganisationKind.APPROVAL_BODY;
            case COUNTY_ADVISER -> OrganisationKind.COUNTY_GOVERNOR;
            case DIRECTORATE_OFFICER, ASSESSOR -> OrganisationKind.DIRECTORATE;
            case OPERATOR -> OrganisationKind.OPERATOR;
        };
    }
}
