package no.tunet.continuity.departure;

import java.util.Optional;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.Agreements;
import no.tunet.audit.History;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.party.Organisations;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.Purchases;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Responsible;
import no.tunet.tasks.Tasks;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;

/** Makes the packet of a purchase or an agreement as a PDF among its documents. */
@Component
class PacketMaker {
    private final Purchases purchases;
    private final Agreements agreements;
    private final Organisations organisations;
    private final Responsibilities responsibilities;
    private final Tasks tasks;
    private final History history;
    private final Documents documents;
    private final Pdf pdf;
    private final BusinessClock clock;

    PacketMaker(
            Purchases purchases,
            Agreements agreements,
            Organisations organisations,
            Responsibilities responsibilities,
            Tasks tasks,
            History history,
            Documents documents,
            Pdf pdf,
            BusinessClock clock) {
        this.purchases = purchases;
        this.agreements = agreements;
        this.organisations = organisations;
        this.responsibilities = responsibilities;
        this.tasks = tasks;
        this.history = history;
        this.documents = documents;
        this.pdf = pdf;
        this.clock = clock;
    }

    static boolean isFor(Responsible object) {
        return object.about().kind().equals("purchase") || object.about().kind().equals("agreement");
    }

    void make(Responsible object, Actor.Member by) {
        var now = responsibilities.of(object.about()).orElse(object);
        var organisation = organisations.find(object.organisation()).orElseThrow();
        var packet = new Packet(
                organisations.nameOn(object.organisation(), clock.today()),
                clock.today(),
                now,
                facts(object),
                tasks.openAbout(object.about()),
                documents.about(object.about()),
                history.of(object.about()));
        byte[] content = pdf.render("continuity/pdf/packet", packet, organisation.writtenForm());
        documents.store(new NewDocument(
                object.organisation(),
                Optional.empty(),
                object.about(),
                "continuity.packet.title",
                "overleveringspakke-" + clock.today() + ".pdf",
                "application/pdf",
                content));
    }

    private Packet.Facts facts(Responsible object) {
        if (object.about().kind().equals("purchase")) {
            return purchases
                    .find(new PurchaseId(object.about().id()))
                    .map(p -> new Packet.Facts(
                            p.award().map(a -> organisations.nameOn(a.farm(), clock.today())),
                            Optional.empty(),
                            p.value(),
                            p.routeCode()))
                    .orElseGet(Packet.Facts::none);
        }
        return agreements
                .find(new AgreementId(object.about().id()))
                .map(a -> new Packet.Facts(
                        Optional.of(organisations.nameOn(a.farm(), clock.today())),
                        Optional.of(a.term()),
                        Optional.empty(),
                        Optional.empty()))
                .orElseGet(Packet.Facts::none);
    }
}
