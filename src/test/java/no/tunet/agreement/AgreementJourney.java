package no.tunet.agreement;

import com.microsoft.playwright.Page;
import java.util.List;
import no.tunet.Axe;
import no.tunet.Browser;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.party.People;
import no.tunet.purchase.PurchaseId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks the pages of a purchase and its agreement as the buyer and as the farmer, in each language, wide and narrow. */
@TunetTest
class AgreementJourney {
    @Autowired
    Bought bought;

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource
    void thePagesOfAPurchaseAndItsAgreementAreAccessible(Language language) {
        Bought.Scene scene = bought.scene();
        AgreementId signed = bought.signed(scene);
        PurchaseId purchase = Acting.as(scene.coordinator(), () -> bought.begun(scene));
        PurchaseId decided = bought.decided(scene);
        visit(
                language,
                scene.coordinator(),
                List.of(
                        "/anskaffelser",
                        "/anskaffelser/ny",
                        "/anskaffelser/" + purchase,
                        "/anskaffelser/" + purchase + "/rute",
                        "/anskaffelser/" + purchase + "/tildeling?gard="
                                + scene.farmer().organisation(),
                        "/anskaffelser/" + purchase + "/protokoll",
                        "/anskaffelser/" + decided,
                        "/avtaler/ny?anskaffelse=" + decided,
                        "/avtaler",
                        "/avtaler/" + signed,
                        "/avtaler/" + signed + "/endring",
                        "/avtaler/" + signed + "/forlengelse"));
        visit(
                language,
                scene.leader(),
                List.of("/avtaler/" + signed + "/oppsigelse", "/avtaler/" + signed + "/mangel"));
        visit(language, scene.farmer(), List.of("/avtaler", "/avtaler/" + signed, "/regler/anskaffelse"));
    }

    private void visit(Language language, Actor.Member member, List<String> paths) {
        Acting.run(member, () -> people.setLanguage(member.person(), language));
        try (var visitor = Browser.visitor(language)) {
            Browser.signIn(visitor, cast.sessionCookie(member), port);
            Page page = visitor.newPage();
            for (String path : paths) {
                page.navigate("http://127.0.0.1:" + port + path);
                Axe.check(page);
                Browser.picture(
                        page,
                        language.code() + path.replaceAll("[0-9a-f-]{36}", "").replaceAll("[^a-z]+", "-"));
            }
        }
    }
}
