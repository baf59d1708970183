package no.tunet.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.register.saved.SavedSearchDay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who asks to be told is told once, when something new fits, and can stop it at once. */
@TunetTest
class SavedSearchPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private KeepListings keep;

    @Autowired
    private SavedSearchDay day;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aMemberIsToldOnceOfWhatCameAfterTheSearchWasSaved() throws Exception {
        var member = cast.member(cast.municipality("Havly kommune"), Role.CASE_WORKER);
        stage.published(stage.approvedFarmer("Lagregarden"), Stage.offer("Kongleverket", 2));
        keep.rebuild();
        web.perform(post("/register/lagrede")
                        .param("sok", "antall=2&ord=kongleverket")
                        .with(cast.as(member)))
                .andExpect(status().isSeeOther());
        var list = html(get("/register/lagrede").with(cast.as(member)));
        assertThat(list.select(".cards a").attr("href")).isEqualTo("/register?ord=kongleverket&antall=2");
        day.run(clock.today().plusDays(1));
        assertThat(newsTo(member)).isEmpty();
        stage.published(stage.approvedFarmer("Nygarden"), Stage.offer("Nye Kongleverket", 2));
        keep.rebuild();
        day.run(clock.today().plusDays(2));
        day.run(clock.today().plusDays(2));
        assertThat(newsTo(member))
                .hasSize(1)
                .first()
                .asString()
                .contains("«kongleverket»")
                .contains("plass til 2");
        String id = list.select("input[name=id]").val();
        var stranger = cast.member(cast.municipality("Fremmed kommune"), Role.CASE_WORKER);
        web.perform(post("/register/lagrede/sletting").param("id", id).with(cast.as(stranger)));
        assertThat(html(get("/register/lagrede").with(cast.as(member))).select(".cards > li"))
                .hasSize(1);
        web.perform(post("/register/lagrede/sletting").param("id", id).with(cast.as(member)));
        assertThat(html(get("/register/lagrede").with(cast.as(member))).select(".cards > li"))
                .isEmpty();
    }

    @Test
    void aMailProgramStopsASearchAtOnePressWithoutSigningIn() throws Exception {
        var member = cast.member(cast.municipality("Havly kommune"), Role.CASE_WORKER);
        keep.rebuild();
        web.perform(post("/register/lagrede").param("sok", "ord=eldhesten").with(cast.as(member)));
        stage.published(stage.approvedFarmer("Eldgarden"), Stage.offer("Eldhesten", 2));
        keep.rebuild();
        day.run(clock.today().plusDays(1));
        String stop = asJob(() -> jdbc.sql("""
                        select m.unsubscribe from notices.mail m join party.person p on p.email = m.recipient
                        where p.id = :person""")
                .param("person", member.person().value())
                .query(String.class)
                .single());
        assertThat(stop).matches("https?://.*/register/varsel/[0-9a-f]{64}/ett-trykk");
        String path = stop.substring(stop.indexOf("/register"));
        web.perform(post(path).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        web.perform(post(path).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        assertThat(html(get("/register/lagrede").with(cast.as(member))).select(".cards > li"))
                .isEmpty();
    }

    @Test
    void nothingToFollowIsRefusedWithTheReason() throws Exception {
        var member = cast.member(cast.municipality("Havly kommune"), Role.CASE_WORKER);
        for (String query : List.of("", "ukjent=1", "km=langt&ord=x", "%%%=&&&", "ord=%zz")) {
            var response = web.perform(
                            post("/register/lagrede").param("sok", query).with(cast.as(member)))
                    .andExpect(status().is(422))
                    .andReturn()
                    .getResponse();
            assertThat(response.getContentAsString()).as(query).contains("Skriv noen ord");
        }
    }

    @Test
    void aVisitorIsAskedFirstThenToldAndCanStop() throws Exception {
        String email = "folgjer-" + UUID.randomUUID() + "@prove.invalid";
        stage.published(stage.approvedFarmer("Vitjegarden"), Stage.offer("Barkebaatane", 2));
        keep.rebuild();
        assertThat(html(get("/register/varsel").param("sok", "ord=barkebåtane")).text())
                .contains("«barkebåtane»");
        ask(email);
        ask(email);
        assertThat(mailsTo(email)).hasSize(1);
        String path = path(mailsTo(email).getFirst());
        day.run(clock.today().plusDays(1));
        assertThat(mailsTo(email)).as("nothing before the address has said yes").hasSize(1);
        assertThat(html(get(path)).text()).contains("Ja, send meg e-post");
        web.perform(post(path).with(csrf())).andExpect(redirectedUrl(path));
        stage.published(stage.approvedFarmer("Vitjegarden to"), Stage.offer("Fleire barkebaatar", 2));
        keep.rebuild();
        day.run(clock.today().plusDays(2));
        assertThat(mailsTo(email)).hasSize(2);
        assertThat(path(mailsTo(email).getLast())).isEqualTo(path);
        web.perform(post(path + "/stopp").with(csrf())).andExpect(redirectedUrl("/register/varsel/stoppet"));
        web.perform(get(path)).andExpect(status().isNotFound());
        assertThat(subscriptions(email)).isZero();
    }

    @Test
    void whatNobodyConfirmedIsForgottenAfterAWeek() throws Exception {
        String email = "taus-" + UUID.randomUUID() + "@prove.invalid";
        ask(email);
        day.run(clock.today().plusDays(7));
        assertThat(subscriptions(email)).isEqualTo(1);
        day.run(clock.today().plusDays(8));
        assertThat(subscriptions(email)).isZero();
    }

    @Test
    void oneNetworkAddressCannotMakeUsWriteToMany() throws Exception {
        int refused = 0;
        for (int i = 0; i < 12; i++) {
            refused += web.perform(post("/register/varsel")
                                            .param("sok", "ord=hest")
                                            .param("epost", "mange" + i + "@prove.invalid")
                                            .with(csrf())
                                            .with(request -> {
                                                request.setRemoteAddr("192.0.2.77");
                                                return request;
                                            }))
                                    .andReturn()
                                    .getResponse()
                                    .getStatus()
                            == 422
                    ? 1
                    : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(6);
    }

    private void ask(String email) throws Exception {
        web.perform(post("/register/varsel")
                        .param("sok", "ord=barkebåtane")
                        .param("epost", email)
                        .with(csrf()))
                .andExpect(redirectedUrl("/register/varsel/sendt"));
    }

    private static String path(String body) {
        var matcher = Pattern.compile("/register/varsel/[\\w-]+").matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private long subscriptions(String email) {
        return asJob(() -> jdbc.sql("select count(*) from register.subscription where email = :email")
                .param("email", email)
                .query(Long.class)
                .single());
    }

    private List<String> mailsTo(String email) {
        return asJob(() -> jdbc.sql("select body from notices.mail where recipient = :email order by made_at")
                .param("email", email)
                .query(String.class)
                .list());
    }

    private List<String> newsTo(Actor.Member member) {
        return asJob(() -> jdbc.sql("""
                        select m.body from notices.mail m join party.person p on p.email = m.recipient
                        where p.id = :person""")
                .param("person", member.person().value())
                .query(String.class)
                .list());
    }

    private <T> T asJob(java.util.function.Supplier<T> work) {
        return Acting.as(
                new Actor.Job("mail"), () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    private Document html(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
