package no.tunet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Language;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTests {
    private final Texts texts = new Texts();

    @Test
    void theThreeLanguagesHaveTheSameKeys() {
        assertThat(texts.keys(Language.NN)).containsExactlyInAnyOrderElementsOf(texts.keys(Language.NB));
        assertThat(texts.keys(Language.EN)).containsExactlyInAnyOrderElementsOf(texts.keys(Language.NB));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeWritten(Language language) {
        texts.keys(language)
                .forEach(key -> assertThat(texts.text(language, key, 1, 2, 3, 4, 5, 6, 7, 8))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    @Test
    void aMissingTextIsNeverAnotherLanguage() {
        assertThatThrownBy(() -> texts.text(Language.NN, "no.such.key")).isInstanceOf(MissingText.class);
    }

    @Test
    void figuresAreWrittenAsTheLanguageWritesThem() {
        Formats nb = Formats.of(Language.NB);
        Formats en = Formats.of(Language.EN);
        assertThat(nb.money(new Money(188_000_050))).isEqualTo("1\u00a0880\u00a0000,50\u00a0kr");
        assertThat(nb.money(Money.ofKroner(-260_000))).isEqualTo("−260\u00a0000\u00a0kr");
        assertThat(nb.amount(Money.ofKroner(12))).isEqualTo("12,00\u00a0kr");
        assertThat(en.money(new Money(188_000_050))).isEqualTo("NOK\u00a01,880,000.50");
        assertThat(nb.percent(Share.ofPercent(35))).isEqualTo("35\u00a0%");
        assertThat(nb.percent(new Share(1250))).isEqualTo("12,5\u00a0%");
        assertThat(en.percent(Share.ofPercent(35))).isEqualTo("35%");
    }

    @Test
    void datesAreWrittenInWords() {
        LocalDate day = LocalDate.of(2022, 3, 1);
        assertThat(Formats.of(Language.NB).date(day)).isEqualTo("1.\u00a0mars\u00a02022");
        assertThat(Formats.of(Language.NN).dayAndDate(day)).isEqualTo("tysdag 1.\u00a0mars\u00a02022");
        assertThat(Formats.of(Language.EN).date(day)).isEqualTo("1\u00a0March\u00a02022");
        assertThat(Formats.of(Language.NN).period(Period.from(day))).isEqualTo("frå 1.\u00a0mars\u00a02022");
    }

    @Test
    void aReasonSpeaksInTheReadersLanguageWithItsParameters() {
        Reason reason = Reason.of("ui.list.and", HalfDay.MORNING, List.of(HalfDay.AFTERNOON));
        assertThat(texts.reason(Language.NB, reason)).isEqualTo("formiddag og ettermiddag");
        assertThat(texts.reason(Language.EN, reason)).isEqualTo("morning and afternoon");
    }

    @Test
    void oneErrorAndSeveralErrorsReadDifferently() {
        assertThat(texts.text(Language.NB, "ui.form.errors", 1)).isEqualTo("Rett opp ett felt før du går videre");
        assertThat(texts.text(Language.NB, "ui.form.errors", 3)).isEqualTo("Rett opp 3 ting før du går videre");
    }
}
