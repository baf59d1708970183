package no.tunet.agreement.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Reason;

/** The terms as lines: what is shown, what is compared between versions, and what the content hash is taken of. */
public final class TermsText {
    private TermsText() {}

    /** A line that differs between two versions; a side that is absent did not have the line. */
    public record Change(String label, Optional<Reason> before, Optional<Reason> after) {}

    /** All lines in reading order. */
    public static List<TermLine> lines(Terms terms) {
        var lines = new ArrayList<TermLine>();
        GeneralPart general = terms.general();
        lines.add(line(
                "term",
                Reason.of(
                        "agreement.text.term",
                        general.term().from(),
                        general.term().to())));
        lines.add(line("trial", Reason.of("agreement.text.trial", general.trialMonths())));
        lines.add(line("extension", Reason.of("agreement.text.extension", general.extensionMonths())));
        lines.add(line(
                "notice", Reason.of("agreement.text.notice", general.noticeMonths(), general.trialNoticeMonths())));
        lines.add(line("credit", Reason.of("agreement.text.credit", general.creditDays())));
        SpecialPart special = terms.special();
        lines.add(line("group", Reason.of("agreement.text.group", special.group())));
        lines.add(
                line("size", Reason.of("agreement.text.size", special.maxGroupSize(), special.participantsPerStaff())));
        own(lines, "service", special.service());
        own(lines, "activities", special.activities());
        own(lines, "food", special.food());
        own(lines, "transport", special.transport());
        own(lines, "goals", special.goals());
        own(lines, "contacts", special.contacts());
        places(terms)
                .forEach((key, numbers) -> lines.add(new TermLine(
                        "place/" + key.offer() + "/" + key.at(),
                        "agreement.line.place",
                        Reason.of(
                                "agreement.text.place", key.at().day(), key.at().half(), numbers))));
        terms.prices()
                .forEach(price -> lines.add(new TermLine(
                        "price/" + price.kind() + "/" + price.validity().from(),
                        "agreement.line.price",
                        Reason.of(
                                "agreement.text.price",
                                price.kind(),
                                price.amount(),
                                price.validity().from(),
                                price.validity().to(),
                                price.includes()))));
        terms.absence()
                .rows()
                .forEach(row -> lines.add(new TermLine(
                        "absence/" + row.cause() + "/" + row.noticeHours(),
                        "agreement.line.absence",
                        Reason.of("agreement.text.absence", row.cause(), row.noticeHours(), row.share()))));
        return List.copyOf(lines);
    }

    /** The SHA-256 of all lines in hexadecimal: two versions with one hash say the same. */
    public static String hash(Terms terms) {
        var text = new StringBuilder();
        lines(terms)
                .forEach(line -> text.append(line.id())
                        .append('\n')
                        .append(line.text().code())
                        .append('\n')
                        .append(line.text().parameters())
                        .append('\n'));
        terms.places().forEach(place -> text.append(place).append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** What changed from one version to the next, in reading order. */
    public static List<Change> changes(Terms before, Terms after) {
        Map<String, TermLine> old = byId(lines(before));
        Map<String, TermLine> now = byId(lines(after));
        var changes = new ArrayList<Change>();
        now.forEach((id, line) -> {
            Optional<Reason> was = Optional.ofNullable(old.get(id)).map(TermLine::text);
            if (was.isEmpty() || !was.get().equals(line.text())) {
                changes.add(new Change(line.label(), was, Optional.of(line.text())));
            }
        });
        old.forEach((id, line) -> {
            if (!now.containsKey(id)) {
                changes.add(new Change(line.label(), Optional.of(line.text()), Optional.empty()));
            }
        });
        return List.copyOf(changes);
    }

    private record PlaceKey(UUID offer, HalfDayOfWeek at) implements Comparable<PlaceKey> {
        @Override
        public int compareTo(PlaceKey other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : offer.compareTo(other.offer);
        }
    }

    /** The numbers booked for each half-day of each offer, as people write them. */
    private static Map<PlaceKey, String> places(Terms terms) {
        var numbers = new TreeMap<PlaceKey, String>();
        terms.places()
                .forEach(place -> numbers.merge(
                        new PlaceKey(place.offer(), place.at()),
                        Integer.toString(place.number()),
                        (a, b) -> a + ", " + b));
        return numbers;
    }

    private static Map<String, TermLine> byId(List<TermLine> lines) {
        var map = new LinkedHashMap<String, TermLine>();
        lines.forEach(line -> map.put(line.id(), line));
        return map;
    }

    private static TermLine line(String name, Reason text) {
        return new TermLine(name, "agreement.line." + name, text);
    }

    private static void own(List<TermLine> lines, String name, String words) {
        if (!words.isBlank()) {
            lines.add(line(name, Reason.of("agreement.text.own", words)));
        }
    }
}
