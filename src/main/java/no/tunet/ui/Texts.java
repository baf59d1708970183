package no.tunet.ui;

import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.tunet.kernel.Language;
import no.tunet.kernel.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every sentence a person reads, in bokmål, nynorsk and English. Refuses a key it does not have: {@link MissingText}. */
@Component
public class Texts {
    private final Map<Language, Map<String, String>> bundles = Bundles.read();
    private final Map<Language, Map<String, MessageFormat>> compiled = new ConcurrentHashMap<>();

    /** The sentence of a key. Dates, money, shares, numbers, enums and reasons among the arguments are written as that language writes them. */
    public String text(Language language, String key, Object... arguments) {
        MessageFormat format = compiled.computeIfAbsent(language, l -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, k -> compile(language, k));
        Format[] kinds = format.getFormatsByArgumentIndex();
        var shown = new @Nullable Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean chosenByPattern = i < kinds.length && kinds[i] != null;
            shown[i] = chosenByPattern ? arguments[i] : written(language, arguments[i]);
        }
        return ((MessageFormat) format.clone())
                .format(shown, new StringBuffer(), new FieldPosition(0))
                .toString();
    }

    public String reason(Language language, Reason reason) {
        return text(language, reason.code(), reason.parameters().toArray());
    }

    /** The word for one of our own values, from the key {@code SimpleName.CONSTANT}. */
    public String word(Language language, Enum<?> value) {
        return text(language, keyOf(value));
    }

    public static String keyOf(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    public boolean has(Language language, String key) {
        return bundle(language).containsKey(key);
    }

    public Set<String> keys(Language language) {
        return bundle(language).keySet();
    }

    private String written(Language language, Object argument) {
        return switch (argument) {
            case Reason reason -> reason(language, reason);
            case Enum<?> value when Formats.isOurs(value) -> word(language, value);
            case Boolean yes -> text(language, yes ? "ui.yes" : "ui.no");
            case Optional<?> maybe ->
                maybe.map(value -> written(language, value)).orElse("–");
            case Collection<?> many -> list(language, many);
            default -> Formats.of(language).write(argument);
        };
    }

    private String list(Language language, Collection<?> many) {
        var words = many.stream().map(one -> written(language, one)).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        String start = String.join(", ", words.subList(0, words.size() - 1));
        return text(language, "ui.list.and", start, words.getLast());
    }

    private MessageFormat compile(Language language, String key) {
        String pattern = bundle(language).get(key);
        if (pattern == null) {
            throw new MissingText(language, key);
        }
        return new MessageFormat(pattern, language.locale());
    }

    private Map<String, String> bundle(Language language) {
        return Optional.ofNullable(bundles.get(language)).orElseThrow();
    }
}
