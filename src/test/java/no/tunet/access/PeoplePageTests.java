package no.tunet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.regex.Pattern;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.notices.Outbox;
import no.tunet.party.People;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class PeoplePageTests {
    private static final Pattern LINK = Pattern.compile("/nytt-passord/[A-Za-z0-9_-]+");

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private People people;

    @Autowired
    private Outbox outbox;

    @Test
    void anInvitedPersonChoosesAPasswordOnceAndSignsIn() throws Exception {
        var administrator = cast.administrator(cast.municipality("Havly kommune"), Role.COORDINATOR);
        String email = UUID.randomUUID() + "@prove.invalid";
        invite(administrator, email, "CASE_WORKER").andExpect(status().isSeeOther());
        String mail = Acting.as(administrator, () -> outbox.latest()).getFirst().body();
        assertThat(mail).doesNotContain("Ola Prøve");
        var link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        choosePassword(link.group()).andExpect(header().string("Location", "/logg-inn"));
        choosePassword(link.group()).andExpect(status().is(422));
        web.perform(post("/logg-inn")
                        .param("email", email)
                        .param("password", "en lang setning jeg husker")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/"));
    }

    @Test
    void aRoleThatDoesNotBelongHereIsRefusedAndEverythingTypedIsKept() throws Exception {
        var administrator = cast.administrator(cast.municipality("Havly kommune"), Role.COORDINATOR);
        var html = invite(administrator, "ola@prove.invalid", "FARMER")
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var page = Jsoup.parse(html);
        assertThat(page.select(".ds-error-summary").text()).contains("gårdbruker");
        assertThat(page.select("input[name=name]").val()).isEqualTo("Ola Prøve");
        assertThat(page.select("input[name=email]").val()).isEqualTo("ola@prove.invalid");
    }

    @Test
    void whoIsNotAnAdministratorInvitesNobody() throws Exception {
        var coordinator = cast.member(cast.municipality("Havly kommune"), Role.COORDINATOR);
        invite(coordinator, "ola@prove.invalid", "CASE_WORKER").andExpect(status().isForbidden());
    }

    @Test
    void anEndedRoleClosesTheDoorAtOnce() throws Exception {
        var organisation = cast.municipality("Havly kommune");
        var member = cast.member(organisation, Role.COORDINATOR);
        var cookie = cast.sessionCookie(member);
        web.perform(get("/").cookie(cookie)).andExpect(status().isOk());
        Acting.run(new Actor.Job("test set-up"), () -> people.leave(member.membership()));
        web.perform(get("/").cookie(cookie)).andExpect(status().isSeeOther());
    }

    @Test
    void aTriedPasswordTooManyTimesLocksForAWhile() throws Exception {
        var administrator = cast.administrator(cast.municipality("Havly kommune"), Role.COORDINATOR);
        String email = UUID.randomUUID() + "@prove.invalid";
        invite(administrator, email, "CASE_WORKER");
        var link = LINK.matcher(
                Acting.as(administrator, () -> outbox.latest()).getFirst().body());
        assertThat(link.find()).isTrue();
        choosePassword(link.group());
        for (int i = 0; i < 5; i++) {
            signIn(email, "feil passord " + i);
        }
        assertThat(signIn(email, "en lang setning jeg husker")).contains("For mange feil på rad");
    }

    private String signIn(String email, String password) throws Exception {
        var html = web.perform(post("/logg-inn")
                        .param("email", email)
                        .param("password", password)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(html).select(".ds-error-summary").text();
    }

    private org.springframework.test.web.servlet.ResultActions choosePassword(String path) throws Exception {
        return web.perform(post(path)
                .param("password", "en lang setning jeg husker")
                .param("again", "en lang setning jeg husker")
                .cookie(new Cookie("sprak", "nb"))
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    private org.springframework.test.web.servlet.ResultActions invite(Actor.Member by, String email, String role)
            throws Exception {
        return web.perform(post("/organisasjon/personer")
                .param("name", "Ola Prøve")
                .param("email", email)
                .param("role", role)
                .with(cast.as(by)));
    }
}
