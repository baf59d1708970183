package no.tunet.register.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words of the register: which listings have the idea behind a word, and which words somebody may have meant. Not safe for several writers. */
final class Vocabulary {
    private static final int MOST_MEANT = 8;
    private static final int MOST_BEGUN = 60;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int RARE = 2;
    private static final int FAR_COMMONER = 50;

    private final WordList list;
    private final Map<String, Postings> ideas = new HashMap<>();
    /** Words as they stand in texts, so that each is folded once. */
    private final Map<String, Known> asWritten = new HashMap<>();

    private final TreeMap<String, Known> words = new TreeMap<>();

    /** A folded word, the idea it stands for and how it is written. */
    private static final class Known {
        final String idea;
        final String written;
        final int letters;

        Known(String idea, String written, int letters) {
            this.idea = idea;
            this.written = written;
            this.letters = letters;
        }
    }

    Vocabulary(WordList list) {
        this.list = list;
        list.forms().forEach((folded, written) -> know(folded, written));
    }

    /** In how many places an idea is met. */
    private int met(String idea) {
        Postings postings = ideas.get(idea);
        return postings == null ? 0 : postings.size();
    }

    void add(String text, int listing, int field) {
        for (String word : Folding.words(text)) {
            Known known = asWritten.get(word);
            if (known == null) {
                String folded = Folding.fold(word);
                if (Folding.isSilent(folded)) {
                    continue;
                }
                known = know(folded, word);
                asWritten.put(word, known);
            }
            ideas.computeIfAbsent(known.idea, idea -> new Postings()).add(listing, field);
        }
    }

    private Known know(String folded, String written) {
        return words.computeIfAbsent(folded, f -> new Known(list.idea(f), written, Spelling.letters(f)));
    }

    Optional<Postings> of(String idea) {
        return Optional.ofNullable(ideas.get(idea));
    }

    /** What a word that was searched for may stand for, best first; empty when nothing in the register is like it. */
    List<Sense> senses(String typed) {
        String folded = Folding.fold(typed);
        String idea = list.idea(folded);
        var senses = new LinkedHashMap<String, Sense>();
        int met = met(idea);
        if (met > 0) {
            senses.put(idea, new Sense(typed, typed, List.of(idea), Sense.How.SAME));
        }
        begun(folded, typed).forEach(sense -> senses.putIfAbsent(sense.ideas().getFirst(), sense));
        if (met <= RARE) {
            int commoner = met * FAR_COMMONER;
            meant(folded, typed, senses.isEmpty() ? Spelling.bearable(folded.length()) : 1).stream()
                    .filter(sense -> commoner == 0
                            ? senses.isEmpty() || !senses.containsKey(idea)
                            : met(sense.ideas().getFirst()) >= commoner)
                    .toList()
                    .forEach(sense -> senses.putIfAbsent(sense.ideas().getFirst(), sense));
        }
        if (senses.isEmpty()) {
            parts(folded).ifPresent(both -> senses.put(folded, new Sense(typed, typed, both, Sense.How.PARTS)));
        }
        return List.copyOf(senses.values());
    }

    /** Longer words that begin so: hest finds hesteridning. */
    private List<Sense> begun(String folded, String typed) {
        String beginning = Stem.of(folded);
        if (beginning.length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        var begun = new ArrayList<Sense>();
        for (var entry : words.tailMap(beginning).entrySet()) {
            if (!entry.getKey().startsWith(beginning) || begun.size() == MOST_BEGUN) {
                break;
            }
            if (ideas.containsKey(entry.getValue().idea)) {
                begun.add(new Sense(
                        typed, entry.getValue().written, List.of(entry.getValue().idea), Sense.How.BEGINNING));
            }
        }
        return begun;
    }

    /** The words nearest in spelling, the commonest first among equals. */
    private List<Sense> meant(String folded, String typed, int bearable) {
        record Near(Known known, int distance) {}
        if (bearable == 0) {
            return List.of();
        }
        var spelling = new Spelling(folded);
        var near = new ArrayList<Near>();
        int best = bearable;
        for (var entry : words.entrySet()) {
            Known known = entry.getValue();
            if (spelling.mayBeWithin(best, entry.getKey(), known.letters) && ideas.containsKey(known.idea)) {
                int distance = spelling.distance(entry.getKey());
                if (distance <= best) {
                    best = distance;
                    near.add(new Near(known, distance));
                }
            }
        }
        int nearest = best;
        return near.stream()
                .filter(one -> one.distance() == nearest)
                .sorted(Comparator.comparingInt((Near one) -> met(one.known().idea))
                        .reversed())
                .limit(MOST_MEANT)
                .map(one -> new Sense(typed, one.known().written, List.of(one.known().idea), Sense.How.SPELLING))
                .toList();
    }

    /** A word put together of two that are known: hesteridning, gardsarbeid. */
    private Optional<List<String>> parts(String folded) {
        for (int cut = folded.length() - 3; cut >= 3; cut--) {
            String head = folded.substring(0, cut);
            Optional<String> first = known(head)
                    .or(() -> head.length() > 3 && head.matches(".*[se]")
                            ? known(head.substring(0, head.length() - 1))
                            : Optional.empty());
            Optional<String> second = known(folded.substring(cut));
            if (first.isPresent() && second.isPresent()) {
                return Optional.of(List.of(first.get(), second.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> known(String folded) {
        return Optional.of(list.idea(folded)).filter(ideas::containsKey);
    }

    int size() {
        return words.size();
    }
}
