package no.tunet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.3.2022 | 2022-03-01",
                "01.03.2022 | 2022-03-01",
                "2022-03-01 | 2022-03-01",
                "1/3/2022 | 2022-03-01",
                "uke 9 2022 | 2022-02-28",
                "veke 9/2022 | 2022-02-28",
                "2022-W09 | 2022-02-28",
                "uke 53 2020 | 2020-12-28",
                "29.2.2024 | 2024-02-29"
            })
    void aDateIsReadAsNorwegiansTypeIt(String typed, LocalDate expected) {
        assertThat(form("start", typed).date("start")).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.2.2022", "29.2.2023", "uke 53 2022", "32.1.2022", "uke 0 2022"})
    void aDateThatIsNotInTheCalendarIsRefused(String typed) {
        assertThat(errorOf(typed, form -> form.date("x"))).contains(Reason.of("ui.form.no-such-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i morgen", "1.3.22", "3-1-2022", "20220301"})
    void aDateWithoutYearOrOrderIsRefused(String typed) {
        assertThat(errorOf(typed, form -> form.date("x"))).contains(Reason.of("ui.form.date"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 880 000,50 | 188000050",
                "1\u00a0880\u00a0000,50 kr | 188000050",
                "1\u202f880\u2009000 | 188000000",
                "kr 912000 | 91200000",
                "912000.5 | 91200050",
                "350,- | 35000",
                "−100 | -10000",
                "0 | 0"
            })
    void moneyIsReadWithSpacesCommaAndUnit(String typed, long ore) {
        assertThat(form("price", typed).money("price")).contains(new Money(ore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,880,000", "1.880.000,50", "12,345", "mange", "1e9", "٣٤٥ kr x"})
    void moneyThatCouldMeanTwoThingsIsRefused(String typed) {
        assertThat(errorOf(typed, form -> form.money("x"))).contains(Reason.of("ui.form.money"));
    }

    @Test
    void everythingTypedIsKeptWhenItIsWrong() {
        Form form = form("price", "mange penger");
        assertThat(form.money("price")).isEmpty();
        assertThat(form.ok()).isFalse();
        assertThat(form.value("price")).isEqualTo("mange penger");
    }

    @Test
    void aMissingRequiredValueIsOneErrorAndAMissingOptionalValueNone() {
        Form form = Form.empty();
        form.text("name");
        form.optionalText("note");
        form.optionalDate("end");
        assertThat(form.errors()).containsExactly(new FieldError("name", Reason.of("ui.form.required")));
    }

    @Test
    void aTextOverItsLimitSaysHowLongItIs() {
        assertThat(errorOf("å".repeat(10_000), form -> form.text("x")))
                .contains(Reason.of("ui.form.too-long", 4000, 10_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vi gleder oss 🐄🌾", "مرحبا بكم في المزرعة", "To\nlinjer", "\u2067مرحبا\u2069 hei"})
    void emojiArabicAndSeveralLinesAreWelcome(String typed) {
        assertThat(form("x", typed).text("x")).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud800b"})
    void controlCharactersAreRefused(String typed) {
        assertThat(errorOf(typed, form -> form.text("x"))).contains(Reason.of("ui.form.control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202ecba", "a\u202dcba", "a\u202bcba", "a\u2067cba", "cba\u2069"})
    void directionMarksThatAreNotClosedAreRefused(String typed) {
        assertThat(errorOf(typed, form -> form.text("x"))).contains(Reason.of("ui.form.direction"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01019012345",
                "Ring om 010190 12345 i dag",
                "010190-12345",
                "01 01 90 12345",
                "41019012345",
                "01419012345",
                "01819012345",
                "01669012345",
                "f.nr. 01.01.90 123 45.",
                "tlf 99887766, 010190 12345",
                "０１０１９０１２３４５"
            })
    void anIdentityNumberInFreeTextIsStopped(String typed) {
        assertThat(errorOf(typed, form -> form.optionalText("x"))).contains(Reason.of("ui.form.identity-number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99887766",
                "1 880 000 kr i 2022",
                "312345678",
                "99999912345",
                "010190123456",
                "uke 9 2022, 14 dager",
                "8101.11"
            })
    void otherFiguresInFreeTextAreNotStopped(String typed) {
        assertThat(form("x", typed).text("x")).contains(typed);
    }

    @Test
    void aBankAccountIsElevenDigitsWithACheckDigit() {
        assertThat(form("x", "8601.11.17947").account("x")).contains("86011117947");
        assertThat(form("x", "86011117947").account("x")).contains("86011117947");
        assertThat(errorOf("86011117948", form -> form.account("x"))).contains(Reason.of("ui.form.account-check"));
        assertThat(errorOf("8601", form -> form.account("x"))).contains(Reason.of("ui.form.account"));
    }

    @Test
    void aNumberOutsideItsBoundsNamesThem() {
        assertThat(errorOf("11", form -> form.integer("x", 1, 10))).contains(Reason.of("ui.form.between", 1, 10));
        assertThat(errorOf("1,5", form -> form.integer("x", 1, 10))).contains(Reason.of("ui.form.integer"));
        assertThat(form("x", "1,5").decimal("x", BigDecimal.ZERO, BigDecimal.TEN))
                .contains(new BigDecimal("1.5"));
    }

    @Test
    void aChoiceOutsideTheListIsRefused() {
        assertThat(form("x", "MORNING").choice("x", HalfDay.class)).contains(HalfDay.MORNING);
        assertThat(errorOf("NIGHT", form -> form.choice("x", HalfDay.class))).contains(Reason.of("ui.form.choice"));
        Form many = new Form(Map.of("x", List.of("MORNING", "AFTERNOON")), Map.of());
        assertThat(many.choices("x", HalfDay.class)).containsExactly(HalfDay.MORNING, HalfDay.AFTERNOON);
    }

    @Test
    void anEditPageIsFilledTheWayOneTypes() {
        Form form = Form.of(Map.of(
                "price",
                new Money(188_000_050),
                "start",
                LocalDate.of(2022, 3, 1),
                "end",
                Optional.empty(),
                "half",
                HalfDay.MORNING));
        assertThat(form.value("price")).isEqualTo("1880000,50");
        assertThat(form.value("start")).isEqualTo("1.3.2022");
        assertThat(form.value("end")).isEmpty();
        assertThat(form.date("start")).contains(LocalDate.of(2022, 3, 1));
        assertThat(form.choice("half", HalfDay.class)).contains(HalfDay.MORNING);
    }

    private static Form form(String name, String typed) {
        return new Form(Map.of(name, List.of(typed)), Map.of());
    }

    private static Optional<Reason> errorOf(String typed, java.util.function.Function<Form, Optional<?>> reading) {
        Form form = form("x", typed);
        assertThat(reading.apply(form)).isEmpty();
        return form.error("x");
    }
}
