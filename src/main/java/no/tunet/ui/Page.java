package no.tunet.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Share;

/** What every template gets: the reader's language and words, who is signed in, where they are, and the frame round the page. */
public record Page(
        Texts texts,
        Assets assets,
        Language language,
        Optional<Actor.Member> member,
        String csrf,
        Address address,
        boolean fragment,
        LocalDate today,
        Optional<Banner> banner,
        List<MenuEntry> menu,
        Doors doors) {

    public String t(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    public boolean has(String key) {
        return texts.has(language, key);
    }

    public String reason(Reason reason) {
        return texts.reason(language, reason);
    }

    public List<String> reasons(Collection<Reason> reasons) {
        return reasons.stream().map(this::reason).toList();
    }

    public String word(Enum<?> value) {
        return texts.word(language, value);
    }

    /** The choices of one of our enums, in its order, with words of the reader's language. */
    public List<Option> options(Collection<? extends Enum<?>> values) {
        return values.stream().map(v -> Option.of(v.name(), word(v))).toList();
    }

    public List<Option> options(Enum<?>[] values) {
        return options(Arrays.asList(values));
    }

    public String date(LocalDate day) {
        return formats().date(day);
    }

    public String shortDate(LocalDate day) {
        return formats().shortDate(day);
    }

    public String dayAndDate(LocalDate day) {
        return formats().dayAndDate(day);
    }

    public String instant(Instant instant) {
        return formats().instant(instant);
    }

    public String period(Period period) {
        return formats().period(period);
    }

    public String money(Money money) {
        return formats().money(money);
    }

    public String amount(Money money) {
        return formats().amount(money);
    }

    public String number(Number number) {
        return formats().number(number);
    }

    public String decimal(BigDecimal number, int decimals) {
        return formats().decimal(number, decimals);
    }

    public String percent(Share share) {
        return formats().percent(share);
    }

    public Formats formats() {
        return Formats.of(language);
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /** A new one-time token: the same form sent twice counts once. */
    public String once() {
        return UUID.randomUUID().toString();
    }

    public String path() {
        return address.path();
    }

    /** This address with one query parameter replaced: for pagers, sorting and filters. */
    public String with(String parameter, String value) {
        return address.with(parameter, value);
    }

    /** Whether the reader's role may open the page at this address: a link that leads to a refusal is not shown. */
    public boolean opens(String path) {
        return doors.open(path);
    }

    public boolean isHere(String path) {
        return address.path().equals(path) || address.path().startsWith(path + "/");
    }
}
