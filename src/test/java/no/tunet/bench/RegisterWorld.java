package no.tunet.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import no.tunet.register.domain.Listing;

/** A generated register: fictional farms all over Norway whose offers are written in bokmål or in nynorsk. The same seed makes the same one. */
public final class RegisterWorld {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final List<String> FIRST = List.of(
            "Nord", "Sør", "Øvre", "Nedre", "Indre", "Ytre", "Lang", "Stor", "Lisle", "Små", "Berg", "Dal", "Fjell",
            "Sol", "Skugge", "Bjørk", "Eike", "Furu", "Gran", "Lauv", "Bekke", "Elve", "Fosse", "Hamre", "Haug",
            "Hjelle", "Holme", "Kirke", "Kleiv", "Kråke", "Lynge", "Myr", "Nes", "Ose", "Rogne", "Røys", "Selje",
            "Skar", "Stein", "Vass");
    private static final List<String> MIDDLE =
            List.of("", "e", "er", "ing", "mo", "li", "bakk", "torp", "skog", "myr", "bø", "vang");
    private static final List<String> LAST = List.of(
            "stad", "land", "vik", "nes", "rud", "åker", "eng", "heim", "tveit", "set", "bøen", "haugen", "gjerde",
            "dalen", "lia", "voll", "støl", "sletta", "holt", "øy");
    /** Themes in bokmål and nynorsk. */
    private static final List<List<String>> THEMES = List.of(
            List.of("høner", "høns"),
            List.of("melking", "mjølking"),
            List.of("hester", "hestar"),
            List.of("sauer", "sauer"),
            List.of("verksted", "verkstad"),
            List.of("snekring", "snikring"),
            List.of("grønnsaker", "grønsaker"),
            List.of("vedhogst", "vedhogst"),
            List.of("blomster", "blomar"),
            List.of("kjøkken", "kjøken"),
            List.of("skoleelever", "skuleelevar"),
            List.of("birøkt", "birøkt"),
            List.of("fisketurer", "fisketurar"),
            List.of("keramikk", "keramikk"),
            List.of("lamming", "lamming"),
            List.of("kaniner", "kaninar"),
            List.of("skogsarbeid", "skogsarbeid"),
            List.of("gårdsbarnehage", "gardsbarnehage"),
            List.of("ridning", "riding"),
            List.of("matlaging", "matlaging"));

    private static final List<String> BOKMAAL = List.of(
            "Vi tar imot folk som vil være med på {0} i rolig tempo.",
            "Hos oss får du mestring, trygghet og hvile uten mas.",
            "Dagen begynner med frokost og en prat om hva vi skal gjøre.",
            "Vi spiser lunsj sammen ved langbordet på kjøkkenet.",
            "Tilbudet passer for deg som har opplevd ensomhet og trenger et fellesskap.",
            "Vi har god erfaring med ungdom som strever på skolen.",
            "Det er kort vei fra bussen, og vi henter om du trenger det.",
            "Om høsten tar vi opp poteter, om våren er det lamming.");
    private static final List<String> NYNORSK = List.of(
            "Vi tek imot folk som vil vere med på {0} i roleg tempo.",
            "Hos oss får du meistring, tryggleik og kvile utan mas.",
            "Dagen byrjar med frukost og ein prat om kva vi skal gjere.",
            "Vi et lunsj saman ved langbordet på kjøkenet.",
            "Tilbodet høver for deg som har kjent einsemd og treng eit fellesskap.",
            "Vi har god røynsle med ungdom som strevar på skulen.",
            "Det er kort veg frå bussen, og vi hentar om du treng det.",
            "Om hausten tek vi opp poteter, om våren er det lamming.");

    /** An offer and what is known of it: its farm's name and its themes in both written forms. */
    public record Made(Listing listing, boolean nynorsk, List<List<String>> themes) {}

    private final SplittableRandom random;
    private final List<Made> made = new ArrayList<>();

    public RegisterWorld(int offers, long seed) {
        this.random = new SplittableRandom(seed);
        int farm = 0;
        while (made.size() < offers) {
            farm(farm++, Math.min(4, offers - made.size()));
        }
    }

    public List<Made> offers() {
        return made;
    }

    private void farm(int number, int offers) {
        var id = id();
        String name = oneOf(FIRST) + oneOf(MIDDLE) + oneOf(LAST);
        int municipality = random.nextInt(357);
        var spot = new Listing.Spot(
                58 + municipality / 357.0 * 12 + random.nextDouble(0.4),
                5 + municipality % 19 + random.nextDouble(0.6),
                false);
        boolean nynorsk = number % 2 == 0;
        for (int i = 0; i < offers; i++) {
            offer(id, name, municipality, spot, nynorsk);
        }
    }

    private void offer(UUID farm, String farmName, int municipality, Listing.Spot spot, boolean nynorsk) {
        var themes = some(THEMES, 3);
        int form = nynorsk ? 1 : 0;
        var words = themes.stream().map(theme -> theme.get(form)).toList();
        var sentences = some(nynorsk ? NYNORSK : BOKMAAL, 6);
        var open = halfDays();
        int places = 2 + random.nextInt(8);
        made.add(new Made(
                new Listing(
                        id(),
                        farm,
                        (nynorsk ? "Dagtilbod med " : "Dagtilbud med ") + words.getFirst(),
                        farmName,
                        Optional.of("%04d".formatted(1000 + municipality)),
                        "Prøvekommune " + (char) ('A' + municipality % 26) + municipality,
                        String.join(" ", sentences).replace("{0}", String.join(", ", words)),
                        new Listing.Standing.Approved(TODAY.plusDays(random.nextInt(700))),
                        Set.copyOf(some(Arrays.asList(TargetGroup.values()), 3)),
                        open,
                        free(open, places),
                        places,
                        Optional.of(Money.ofKroner(500 + random.nextInt(900))),
                        spot,
                        Set.copyOf(some(Arrays.asList(Competence.values()), 3)),
                        Set.copyOf(some(Arrays.asList(Activity.values()), 4)),
                        Set.copyOf(some(Arrays.asList(Facility.values()), 2)),
                        Set.of(),
                        Set.copyOf(some(Arrays.asList(Transport.values()), 2)),
                        Set.copyOf(some(Arrays.asList(SpokenLanguage.values()), 2)),
                        TODAY.minusDays(random.nextInt(400)),
                        Optional.of(TODAY.minusDays(random.nextInt(200)))),
                nynorsk,
                themes));
    }

    private Set<HalfDayOfWeek> halfDays() {
        var open = new TreeSet<HalfDayOfWeek>();
        for (int i = 2 + random.nextInt(7); i > 0; i--) {
            open.add(new HalfDayOfWeek(DayOfWeek.of(1 + random.nextInt(5)), HalfDay.values()[random.nextInt(2)]));
        }
        return open;
    }

    private List<Listing.Free> free(Set<HalfDayOfWeek> open, int places) {
        var free = new ArrayList<Listing.Free>();
        for (HalfDayOfWeek at : open) {
            free.add(new Listing.Free(at, LocalDate.of(2010, 1, 1), random.nextInt(places + 1)));
            if (random.nextInt(2) == 0) {
                free.add(new Listing.Free(at, TODAY.plusDays(1 + random.nextInt(200)), random.nextInt(places + 1)));
            }
        }
        return free;
    }

    /** The word with one slip of the finger: a letter left out, doubled, changed or swapped with its neighbour. */
    public static String slip(String word, SplittableRandom random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 2 -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private UUID id() {
        return new UUID(
                random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | Long.MIN_VALUE);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> some(List<T> choices, int most) {
        var left = new ArrayList<>(choices);
        var taken = new ArrayList<T>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return List.copyOf(taken);
    }
}
