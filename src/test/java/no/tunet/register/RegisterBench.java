package no.tunet.register;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import no.tunet.TunetTest;
import no.tunet.bench.RegisterWorld;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Language;
import no.tunet.kernel.TargetGroup;
import no.tunet.register.domain.Answer;
import no.tunet.register.domain.Folding;
import no.tunet.register.domain.ListingIndex;
import no.tunet.register.domain.Question;
import no.tunet.register.domain.WordList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Prints how long a search takes in a register of a hundred thousand offers. Not part of the checks: {@code scripts/bench register}. */
@TunetTest
class RegisterBench {
    private static final int OFFERS = Integer.getInteger("tunet.offers", 100_000);
    private static final int QUERIES = 1_000;
    private static final int WARM_UP = 500;

    @Autowired
    private DataSource source;

    @Autowired
    private ListingSearch search;

    @Autowired
    private Facts facts;

    @Autowired
    private ListingStore store;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void measure() throws Exception {
        var world = new RegisterWorld(OFFERS, 1905);
        var questions = questions(world);
        bare(world, questions);
        write(world);
        long start = System.nanoTime();
        whole(questions.getFirst());
        System.out.printf(
                "register: reading %d listings into the index took %d ms%n",
                OFFERS, (System.nanoTime() - start) / 1_000_000);
        print(
                "with PostgreSQL, page of 20",
                questions.stream().map(q -> (Runnable) () -> whole(q)).toList());
    }

    /** The index alone, and what it takes in memory. */
    private void bare(RegisterWorld world, List<Question> questions) {
        long before = used();
        var index = new ListingIndex(WordList.of(Facts.rows()));
        world.offers().forEach(made -> index.put(made.listing(), facts.of(made.listing())));
        System.out.printf(
                "register: %d listings, %d words, index of %d MB%n",
                index.size(), index.words(), (used() - before) >> 20);
        print(
                "index alone",
                questions.stream()
                        .map(q -> (Runnable) () -> index.ask(q, RegisterWorld.TODAY, 0, 20))
                        .toList());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void whole(Question question) {
        Acting.run(
                new Actor.Visitor(Language.NB),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    Answer answer = search.ask(question, RegisterWorld.TODAY, 0, 20);
                    search.listings(
                            answer.hits().stream().map(Answer.Hit::offer).toList());
                }));
    }

    private static void print(String what, List<Runnable> queries) {
        for (int i = 0; i < WARM_UP; i++) {
            queries.get(i % queries.size()).run();
        }
        var nanos = new long[queries.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            queries.get(i).run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "register, %s: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, most %.1f ms (%d searches)%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 9 / 10] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                nanos.length);
    }

    /** What people ask: nothing at all, common and rare words, misspelt ones, and wishes together, half of them measured from a place. */
    private static List<Question> questions(RegisterWorld world) {
        var random = new SplittableRandom(42);
        var questions = new ArrayList<Question>();
        for (int i = 0; i < QUERIES; i++) {
            var some = world.offers().get(random.nextInt(world.offers().size()));
            String theme = some.themes().getFirst().get(random.nextInt(2));
            String farm = some.listing().farmName();
            String typed = switch (i % 8) {
                case 0 -> "";
                case 1, 2 -> theme;
                case 3 -> farm + " " + theme;
                case 4 -> RegisterWorld.slip(farm, random);
                case 5 -> theme.length() < 5 ? theme : RegisterWorld.slip(theme, random) + " ungdom";
                case 6 -> "mestring ro og fellesskap";
                default -> "gård " + theme;
            };
            var open = some.listing().open().stream().toList();
            questions.add(new Question(
                    Folding.words(typed).stream()
                            .filter(word -> !Folding.isSilent(Folding.fold(word)))
                            .toList(),
                    i % 3 == 0 ? Set.of() : Set.of(TargetGroup.values()[random.nextInt(15)]),
                    i % 4 == 1 ? Set.<HalfDayOfWeek>of(open.getFirst()) : Set.of(),
                    RegisterWorld.TODAY.plusDays(random.nextInt(120)),
                    i % 4 == 1 ? 2 : 0,
                    i % 10 == 9 ? Set.of(some.listing().municipalityCode().orElseThrow()) : Set.of(),
                    i % 2 == 0
                            ? Optional.empty()
                            : Optional.of(new Question.Near(
                                    some.listing().spot().north(),
                                    some.listing().spot().east(),
                                    i % 6 == 1 ? Optional.of(80) : Optional.empty(),
                                    1.417)),
                    Set.of(),
                    i % 5 == 0 ? Set.of(Facility.STEP_FREE_ACCESS) : Set.of(),
                    Set.of(),
                    Set.of(),
                    Question.Order.BEST));
        }
        return questions;
    }

    private void write(RegisterWorld world) throws Exception {
        long start = System.nanoTime();
        var step = new ArrayList<RegisterWorld.Made>();
        for (var made : world.offers()) {
            step.add(made);
            if (step.size() == 5_000) {
                flush(step);
            }
        }
        flush(step);
        try (Connection connection = source.getConnection()) {
            connection.rollback();
        }
        System.out.printf(
                "register: writing %d listings one by one took %d s%n",
                OFFERS, (System.nanoTime() - start) / 1_000_000_000L);
    }

    private void flush(List<RegisterWorld.Made> step) {
        Acting.run(
                new Actor.Job("register"),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> step.forEach(made -> store.put(made.listing()))));
        step.clear();
    }
}
