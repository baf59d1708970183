package no.tunet.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.Reason;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a person typed, kept as typed, and what is wrong with it. Each reading method returns a value or records why not; a missing required value is an
 * error, the {@code optional…} methods accept nothing. Not thread-safe: one per request.
 */
public final class Form {
    /** Characters in a text when nothing else is said. */
    public static final int LIMIT = 4000;

    private final Map<String, List<String>> raw;
    private final Map<String, MultipartFile> files;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();
    private boolean restored;

    public Form(Map<String, List<String>> raw, Map<String, MultipartFile> files) {
        this.raw = Map.copyOf(raw);
        this.files = Map.copyOf(files);
    }

    public static Form empty() {
        return new Form(Map.of(), Map.of());
    }

    /** Filled with values, for an edit page; lists give a field several values, {@code Optional.empty()} none. */
    public static Form of(Map<String, ?> values) {
        return new Form(
                values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> Typed.all(e.getValue()))),
                Map.of());
    }

    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    public List<String> values(String name) {
        return raw.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** Everything as typed, for keeping an interrupted form. */
    public Map<String, List<String>> raw() {
        return raw;
    }

    /** Marks that this was typed before the session ended, and is shown again. */
    public Form markRestored() {
        restored = true;
        return this;
    }

    public boolean restored() {
        return restored;
    }

    /** A field component says what its field is called, so that the error summary can name it. */
    public void called(String name, String label) {
        labels.put(name, label);
    }

    public Optional<String> label(String name) {
        return Optional.ofNullable(labels.get(name));
    }

    /** A chosen file; empty when none was chosen. */
    public Optional<MultipartFile> file(String name) {
        return Optional.ofNullable(files.get(name)).filter(file -> !file.isEmpty());
    }

    // Errors

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public Optional<Reason> error(String name) {
        return errors.stream()
                .filter(e -> e.field().equals(name))
                .map(FieldError::reason)
                .findFirst();
    }

    public boolean ok() {
        return errors.isEmpty();
    }

    public Form fail(String name, Reason reason) {
        errors.add(new FieldError(name, reason));
        return this;
    }

    /** Reasons that belong to the whole form, such as the refusal of a rule. */
    public Form refuse(List<Reason> reasons) {
        reasons.forEach(reason -> fail("", reason));
        return this;
    }

    // Text

    public Optional<String> text(String name) {
        return text(name, LIMIT);
    }

    public Optional<String> text(String name, int max) {
        return required(name, optionalText(name, max));
    }

    public Optional<String> optionalText(String name) {
        return optionalText(name, LIMIT);
    }

    /** Free text: refuses control characters, hidden direction marks and anything that looks like an identity number. */
    public Optional<String> optionalText(String name, int max) {
        return read(name, text -> FreeText.read(text, max));
    }

    /** A secret exactly as typed, unchecked but for its length. */
    public Optional<String> secret(String name) {
        String typed = value(name);
        return required(name, typed.isEmpty() || typed.length() > 1000 ? Optional.empty() : Optional.of(typed));
    }

    public Optional<String> email(String name) {
        return required(name, read(name, Typed::email));
    }

    /** A Norwegian bank account: eleven digits, modulus 11; the one field where eleven digits are right. */
    public Optional<String> account(String name) {
        return required(name, read(name, Typed::account));
    }

    public Optional<OrgNumber> orgNumber(String name) {
        return required(name, read(name, Typed::orgNumber));
    }

    // Numbers, money, dates

    public Optional<Money> money(String name) {
        return required(name, optionalMoney(name));
    }

    public Optional<Money> optionalMoney(String name) {
        return read(name, Typed::money);
    }

    public Optional<Integer> integer(String name, int min, int max) {
        return required(name, optionalInteger(name, min, max));
    }

    public Optional<Integer> optionalInteger(String name, int min, int max) {
        return read(name, text -> Typed.integer(text, min, max));
    }

    public Optional<BigDecimal> decimal(String name, BigDecimal min, BigDecimal max) {
        return required(name, optionalDecimal(name, min, max));
    }

    public Optional<BigDecimal> optionalDecimal(String name, BigDecimal min, BigDecimal max) {
        return read(name, text -> Typed.decimal(text, min, max));
    }

    public Optional<LocalDate> date(String name) {
        return required(name, optionalDate(name));
    }

    public Optional<LocalDate> optionalDate(String name) {
        return read(name, Typed::date);
    }

    // Choices

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return required(name, optionalChoice(name, type));
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
        return read(name, text -> Typed.choice(text, type));
    }

    /** Every ticked choice; none ticked is an empty list and no error. */
    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return values(name).stream()
                .flatMap(text -> read(name, text, t -> Typed.choice(t, type)).stream())
                .distinct()
                .toList();
    }

    /** One value of a list made at run time. */
    public Optional<String> oneOf(String name, List<Option> options) {
        return required(
                name,
                read(
                        name,
                        text -> options.stream().anyMatch(o -> o.value().equals(text))
                                ? Typed.ok(text)
                                : Typed.wrong("ui.form.choice")));
    }

    public Optional<UUID> id(String name) {
        return required(name, read(name, Typed::id));
    }

    public Optional<UUID> optionalId(String name) {
        return read(name, Typed::id);
    }

    public List<UUID> ids(String name) {
        return values(name).stream()
                .flatMap(text -> read(name, text, Typed::id).stream())
                .distinct()
                .toList();
    }

    public boolean ticked(String name) {
        return Arrays.asList("true", "on", "1", "ja").contains(value(name));
    }

    private <T> Optional<T> read(String name, Function<String, Typed.Reading<T>> parse) {
        return read(name, value(name), parse);
    }

    private <T> Optional<T> read(String name, String typed, Function<String, Typed.Reading<T>> parse) {
        String text = FreeText.stripped(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() > 100_000) {
            fail(name, Reason.of("ui.form.too-long", LIMIT, text.length()));
            return Optional.empty();
        }
        return switch (parse.apply(text)) {
            case Typed.Value<T> value -> Optional.of(value.value());
            case Typed.Wrong<T> wrong -> {
                fail(name, wrong.reason());
                yield Optional.empty();
            }
        };
    }

    private <T> Optional<T> required(String name, Optional<T> value) {
        if (value.isEmpty() && error(name).isEmpty()) {
            fail(name, Reason.of("ui.form.required"));
        }
        return value;
    }
}
