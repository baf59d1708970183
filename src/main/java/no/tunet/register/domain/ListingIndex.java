package no.tunet.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;

/**
 * The listings of the register in memory, laid out for searching: words in postings, choices as bits, positions and free places in arrays. One pass
 * over those that have the words answers the page, the total and what every choice would leave. Several may search at once; nobody may search while
 * one is added or removed.
 */
public final class ListingIndex {
    private final Vocabulary vocabulary;
    private final Columns columns = new Columns();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private int gone;

    public ListingIndex(WordList list) {
        this.vocabulary = new Vocabulary(list);
    }

    /** Adds a listing, or puts it in the place of what was known of the same offer. The facts are further words, such as those of its groups. */
    public void put(Listing listing, String facts) {
        remove(listing.offer());
        int number = columns.add(listing);
        numbers.put(listing.offer(), number);
        vocabulary.add(listing.name(), number, Field.NAME.bit());
        vocabulary.add(listing.farmName() + " " + listing.municipalityName(), number, Field.FARM.bit());
        vocabulary.add(facts, number, Field.FACTS.bit());
        vocabulary.add(listing.description(), number, Field.TEXT.bit());
    }

    public void remove(UUID offer) {
        Integer number = numbers.remove(offer);
        if (number != null) {
            columns.remove(number);
            gone++;
        }
    }

    public int size() {
        return numbers.size();
    }

    public int words() {
        return vocabulary.size();
    }

    /** True when so much has been replaced that building anew would make it smaller. */
    public boolean isWorn() {
        return gone > 1000 && gone > numbers.size() / 4;
    }

    public Optional<Columns.Middle> middleOf(String municipality) {
        return columns.middleOf(municipality);
    }

    /** The page from {@code offset}, of {@code limit} hits, as of the day. */
    public Answer ask(Question question, LocalDate today, int offset, int limit) {
        var scores = new Scores(vocabulary, question.words(), columns.size());
        var wishes = new Wishes(columns, question, today);
        var tally = new Tally(columns, wishes);
        var best = new Best(offset + limit);
        for (int i = 0; i < scores.candidates(); i++) {
            int number = scores.candidate(i);
            if (columns.isShown(number, wishes.today())) {
                int lacks = wishes.lacks(number) | scores.lacks(number);
                tally.count(number, lacks);
                if (lacks == 0) {
                    best.offer(number, wishes.rank(number, scores.of(number)));
                }
            }
        }
        var hits = hits(best.from(offset), wishes, scores);
        return new Answer(
                hits,
                tally.total(),
                tally.counts(),
                tally.total() == 0 ? without(question, tally, wishes) : Map.of(),
                tally.total() == 0 ? nearest(wishes, scores) : List.of(),
                scores.understood(),
                scores.unknown());
    }

    /** What leaving out one wish would find; words left out are counted in a pass of their own. */
    private Map<Question.Wish, Long> without(Question question, Tally tally, Wishes wishes) {
        var without = new LinkedHashMap<Question.Wish, Long>();
        for (Question.Wish wish : Question.Wish.values()) {
            long left = wish == Question.Wish.WORDS && !question.words().isEmpty()
                    ? countWithoutWords(wishes)
                    : tally.onlyLacking(wish);
            if (left > 0) {
                without.put(wish, left);
            }
        }
        return without;
    }

    private long countWithoutWords(Wishes wishes) {
        long count = 0;
        for (int number = 0; number < columns.size(); number++) {
            if (columns.isShown(number, wishes.today()) && wishes.lacks(number) == 0) {
                count++;
            }
        }
        return count;
    }

    /** The five listings that lack least. */
    private List<Answer.Hit> nearest(Wishes wishes, Scores scores) {
        var best = new Best(5);
        for (int number = 0; number < columns.size(); number++) {
            if (columns.isShown(number, wishes.today())) {
                int lacks = wishes.lacks(number) | scores.lacks(number);
                best.offer(
                        number, -1000.0 * Integer.bitCount(lacks) + Math.atan(wishes.rank(number, scores.of(number))));
            }
        }
        return hits(best.from(0), wishes, scores);
    }

    private List<Answer.Hit> hits(int[] numbers, Wishes wishes, Scores scores) {
        var hits = new ArrayList<Answer.Hit>();
        for (int number : numbers) {
            hits.add(new Answer.Hit(
                    columns.offer(number),
                    wishes.km(number),
                    scores.found(number),
                    Answer.lacks(wishes.lacks(number) | scores.lacks(number))));
        }
        return List.copyOf(hits);
    }

    /** The best so many, kept in a heap. */
    private static final class Best {
        private final int most;
        private final PriorityQueue<Ranked> heap;

        private record Ranked(int number, double rank) {}

        Best(int most) {
            this.most = most;
            this.heap = new PriorityQueue<>((a, b) -> a.rank() != b.rank()
                    ? Double.compare(a.rank(), b.rank())
                    : Integer.compare(b.number(), a.number()));
        }

        void offer(int number, double rank) {
            if (heap.size() < most) {
                heap.add(new Ranked(number, rank));
            } else if (rank > heap.element().rank()) {
                heap.remove();
                heap.add(new Ranked(number, rank));
            }
        }

        /** Best first, without the first ones. */
        int[] from(int offset) {
            var ordered = new ArrayList<Ranked>(heap);
            ordered.sort(heap.comparator().reversed());
            return ordered.stream().skip(offset).mapToInt(Ranked::number).toArray();
        }
    }
}
