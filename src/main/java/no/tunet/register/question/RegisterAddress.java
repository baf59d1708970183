package no.tunet.register.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tunet.register.domain.Question;
import no.tunet.ui.Form;

/** The address of a search: the same search always has the same one. */
public final class RegisterAddress {
    public static final String PATH = "/register";
    private static final List<String> NAMES = List.of(
            "ord",
            "malgruppe",
            "halvdag",
            "fra",
            "antall",
            "kommune",
            "sted",
            "km",
            "sprak",
            "tilrettelegging",
            "adkomst",
            "aktivitet",
            "sorter");

    private RegisterAddress() {}

    public static String query(Form form) {
        return query(form, Set.of());
    }

    /** The address without what one kind of wish is made of. */
    public static String without(Form form, Question.Wish wish) {
        String query = query(form, names(wish));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private static String query(Form form, Set<String> left) {
        var pairs = new ArrayList<String>();
        for (String name : NAMES) {
            if (!left.contains(name)) {
                form.values(name).stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .sorted()
                        .forEach(value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        }
        return String.join("&", pairs);
    }

    private static Set<String> names(Question.Wish wish) {
        return switch (wish) {
            case WORDS -> Set.of("ord");
            case GROUP -> Set.of("malgruppe");
            case HALF_DAYS -> Set.of("halvdag", "antall", "fra");
            case MUNICIPALITY -> Set.of("kommune");
            case DISTANCE -> Set.of("km");
            case LANGUAGE -> Set.of("sprak");
            case FACILITY -> Set.of("tilrettelegging", "adkomst");
            case ACTIVITY -> Set.of("aktivitet");
        };
    }
}
