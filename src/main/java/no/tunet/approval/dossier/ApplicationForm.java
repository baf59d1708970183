package no.tunet.approval.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunet.approval.domain.Cadastre;
import no.tunet.approval.domain.Particulars;
import no.tunet.approval.domain.ProducerNumber;
import no.tunet.kernel.Reason;
import no.tunet.kernel.TargetGroup;
import no.tunet.ui.Form;

/** The application's fields between what is typed and what it means. */
public final class ApplicationForm {
    private static final int LONGEST = 300;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final int HIGHEST_NUMBER = 99_999;

    /** Every field by name, in the order of the page. */
    public static final List<String> FIELDS = List.of(
            "orgNumber",
            "enterprise",
            "displayName",
            "producer",
            "gnr",
            "bnr",
            "fnr",
            "snr",
            "address",
            "postcode",
            "place",
            "email",
            "phone",
            "website",
            "services",
            "description",
            "schoolOn");

    private ApplicationForm() {}

    /** What is worth keeping of a draft; text that may not be kept at all is marked in the form. */
    public static Map<String, List<String>> draft(Form form) {
        var typed = new HashMap<String, List<String>>();
        for (String field : FIELDS) {
            form.optionalText(field, field.equals("description") ? LONGEST_DESCRIPTION : LONGEST);
            List<String> values = form.values(field).stream()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                typed.put(field, values);
            }
        }
        return typed;
    }

    /** The application as it may be sent; empty when the form has errors, which are marked. */
    public static Optional<Particulars> read(Form form) {
        var number = form.orgNumber("orgNumber");
        var enterprise = form.text("enterprise", LONGEST);
        var name = form.text("displayName", 60);
        var producer = form.text("producer", 20).map(text -> text.replace(" ", ""));
        if (producer.isPresent() && !ProducerNumber.isValid(producer.get())) {
            form.fail("producer", Reason.of("approval.reason.producer"));
        }
        var gnr = form.integer("gnr", 1, HIGHEST_NUMBER);
        var bnr = form.integer("bnr", 1, HIGHEST_NUMBER);
        var fnr = form.optionalInteger("fnr", 0, HIGHEST_NUMBER);
        var snr = form.optionalInteger("snr", 0, HIGHEST_NUMBER);
        var address = form.text("address", LONGEST);
        var postcode = form.text("postcode", 4);
        var place = form.text("place", 100);
        var email = form.email("email");
        var phone = form.text("phone", 20);
        var website = form.optionalText("website", LONGEST);
        if (website.isPresent() && !website.get().matches("https?://[^\\s\"<>]+")) {
            form.fail("website", Reason.of("approval.reason.website"));
        }
        var services = Set.copyOf(form.choices("services", TargetGroup.class));
        if (services.isEmpty()) {
            form.fail("services", Reason.of("approval.reason.no-service"));
        }
        var description = form.text("description", LONGEST_DESCRIPTION);
        var school = form.date("schoolOn");
        if (!form.ok()) {
            return Optional.empty();
        }
        return Optional.of(new Particulars(
                number.orElseThrow(),
                enterprise.orElseThrow(),
                name.orElseThrow(),
                new ProducerNumber(producer.orElseThrow()),
                new Cadastre(gnr.orElseThrow(), bnr.orElseThrow(), fnr.orElse(0), snr.orElse(0)),
                address.orElseThrow(),
                postcode.orElseThrow(),
                place.orElseThrow(),
                email.orElseThrow(),
                phone.orElseThrow(),
                website,
                services,
                description.orElseThrow(),
                school.orElseThrow()));
    }

    /** What was sent, read back; it was checked when it was sent. */
    public static Optional<Particulars> read(Dossier dossier) {
        return read(Form.of(dossier.typed()));
    }
}
