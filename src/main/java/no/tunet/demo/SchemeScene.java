package no.tunet.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import no.tunet.approval.application.WriteApplication;
import no.tunet.approval.assessment.AssessApplication;
import no.tunet.approval.domain.DefinitionTest;
import no.tunet.approval.domain.PaperKind;
import no.tunet.approval.dossier.ApplicationForm;
import no.tunet.approval.paper.KeepPapers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.quality.AuditGrade;
import no.tunet.quality.audit.DeclareImpartiality;
import no.tunet.quality.audit.KeepAuditor;
import no.tunet.quality.audit.PlanAudit;
import no.tunet.quality.audit.WriteReport;
import no.tunet.quality.sheet.AnswerPoint;
import no.tunet.quality.sheet.BeginSelfAudit;
import no.tunet.quality.sheet.ShowPoint;
import no.tunet.quality.sheet.SignSheet;
import no.tunet.quality.store.SheetStore.Conclusion;
import no.tunet.ui.Form;
import org.springframework.stereotype.Component;

/** A farm's way to its approval, and what it does every year to keep it. */
@Component
class SchemeScene {
    private static final int DAYS_TO_RENEWAL = 335;
    private static final String NOT_RENEWED_YET = "kvitebjorn";
    private static final byte[] PICTURE = picture();

    /** The points that ask for proof, and what the farm shows. */
    private static final Map<String, String> PROOFS = Map.of(
            "11:11.2.1", "Kursbeviset frå Inn på tunet-skulen",
            "11:11.5.1", "Forsikringsbeviset");

    private final WriteApplication applications;
    private final AssessApplication assessments;
    private final KeepPapers papers;
    private final Organisations organisations;
    private final InTransaction together;
    private final BeginSelfAudit selfAudits;
    private final AnswerPoint answers;
    private final ShowPoint proofs;
    private final SignSheet sign;
    private final KeepAuditor auditors;
    private final PlanAudit audits;
    private final DeclareImpartiality impartiality;
    private final WriteReport reports;
    private final Map<OrganisationId, UUID> visits = new HashMap<>();

    SchemeScene(
            WriteApplication applications,
            AssessApplication assessments,
            KeepPapers papers,
            Organisations organisations,
            InTransaction together,
            BeginSelfAudit selfAudits,
            AnswerPoint answers,
            ShowPoint proofs,
            SignSheet sign,
            KeepAuditor auditors,
            PlanAudit audits,
            DeclareImpartiality impartiality,
            WriteReport reports) {
        this.selfAudits = selfAudits;
        this.answers = answers;
        this.proofs = proofs;
        this.sign = sign;
        this.auditors = auditors;
        this.audits = audits;
        this.impartiality = impartiality;
        this.reports = reports;
        this.organisations = organisations;
        this.applications = applications;
        this.assessments = assessments;
        this.papers = papers;
        this.together = together;
    }

    void play(Story story, Players players, FarmBook.Farm farm, Actor.Member farmer, LocalDate approved) {
        var officer = players.person("officer");
        LocalDate applied = approved.minusDays(17);
        LocalDate accepted = approved.minusDays(11);
        story.routine(applied, farmer, () -> apply(farm, applied));
        story.routine(
                accepted,
                officer,
                () -> Outcome.accepted(assessments.accept(farmer.organisation(), EnumSet.allOf(DefinitionTest.class))));
        story.routine(
                accepted,
                farmer,
                () -> together.run(() -> {
                    show(accepted, accepted);
                    auditItself();
                }));
        LocalDate visit = approved.minusDays(4);
        story.routine(visit, officer, () -> together.run(() -> sendAuditor(players, farmer.organisation(), visit)));
        story.routine(visit, players.person("auditor"), () -> together.run(() -> report(farmer.organisation(), visit)));
        for (int year = 1; year <= 2; year++) {
            LocalDate day = approved.plusDays((long) DAYS_TO_RENEWAL * year + 20L * (year - 1));
            LocalDate from = accepted.plusYears(year);
            boolean waits = year == 2 && farm.key().equals(NOT_RENEWED_YET);
            if (day.isBefore(Story.LAST_DAY) && !waits) {
                story.routine(
                        day,
                        farmer,
                        () -> together.run(() -> {
                            show(day, from);
                            auditItself();
                        }));
            }
        }
    }

    void ask(OrganisationId farm, String question) {
        Outcome.accepted(assessments.ask(farm, question));
    }

    void apply(FarmBook.Farm farm, LocalDate on) {
        String number = organisations
                .find(Acting.member().organisation())
                .flatMap(OrganisationView::orgNumber)
                .orElseThrow()
                .digits();
        var typed = typed(farm, number, on);
        var particulars = ApplicationForm.read(Form.of(typed)).orElseThrow();
        Outcome.accepted(applications.send(typed, particulars, 0));
    }

    private void auditItself() {
        var sheet = Outcome.accepted(selfAudits.begin(false));
        answers.answerRest(sheet);
        PROOFS.forEach((point, words) -> Outcome.accepted(proofs.show(sheet, Ids.next(), point, words, PICTURE)));
        Outcome.accepted(sign.sign(sheet));
    }

    private void sendAuditor(Players players, OrganisationId farm, LocalDate visit) {
        var auditor = players.person("auditor").person();
        auditors.keep(auditor, Set.of("1", "2", "11"), Set.of());
        visits.put(farm, Outcome.accepted(audits.ask(farm, visit.plusDays(30))));
        Outcome.accepted(audits.assign(visit(farm), auditor, visit));
    }

    private void report(OrganisationId farm, LocalDate visit) {
        Outcome.accepted(impartiality.declare(visit(farm), List.of()));
        answers.answerRest(Outcome.accepted(reports.begin(visit(farm), "")));
        Outcome.accepted(reports.sign(visit(farm), new Conclusion(AuditGrade.PASSED, visit, "Garden er i god stand.")));
    }

    private UUID visit(OrganisationId farm) {
        return Optional.ofNullable(visits.get(farm)).orElseThrow();
    }

    private void show(LocalDate day, LocalDate insuredFrom) {
        Outcome.accepted(papers.show(
                PaperKind.LIABILITY_INSURANCE,
                insuredFrom,
                Optional.of(insuredFrom.plusYears(1).minusDays(1)),
                ""));
        Outcome.accepted(papers.show(PaperKind.FIRE_DRILL, day, Optional.empty(), ""));
        Outcome.accepted(papers.show(PaperKind.FIRST_AID, day, Optional.empty(), ""));
        Outcome.accepted(papers.show(PaperKind.CONFIDENTIALITY, day, Optional.empty(), ""));
    }

    /** A sheet of paper in the colours of the farm; what it says stands beside it. */
    private static byte[] picture() {
        var image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xF1F4F2));
        pen.fillRect(0, 0, 60, 80);
        pen.setColor(new Color(0x33603C));
        pen.fillRect(8, 10, 44, 8);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, List<String>> typed(FarmBook.Farm farm, String number, LocalDate on) {
        var typed = new HashMap<String, List<String>>();
        typed.put("orgNumber", List.of(number));
        typed.put("enterprise", List.of(farm.name()));
        typed.put("displayName", List.of(farm.name()));
        typed.put(
                "producer",
                List.of(farm.municipalityCode() + "000" + (100 + farm.name().length())));
        typed.put("gnr", List.of(String.valueOf(farm.name().length())));
        typed.put("bnr", List.of(String.valueOf(farm.approvedMonth())));
        typed.put("address", List.of("Eventyrvegen " + farm.name().length()));
        typed.put("postcode", List.of("5400"));
        typed.put("place", List.of(farm.municipality()));
        typed.put("email", List.of("post@" + farm.key() + ".invalid"));
        typed.put("phone", List.of("000 00 000"));
        typed.put(
                "services",
                farm.offers().stream()
                        .flatMap(offer -> offer.groups().stream())
                        .map(Enum::name)
                        .distinct()
                        .toList());
        typed.put("description", List.of(farm.about()));
        typed.put("schoolOn", List.of(on.minusDays(40).toString()));
        return typed;
    }
}
