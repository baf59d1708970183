package no.tunet.register.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tunet.register.domain.Question.Wish;

/**
 * How well each listing answers the words of a question. A word counts more the fewer listings have it and the more telling the place where it stands;
 * a listing must have every word, in one sense or another.
 */
final class Scores {
    private final Vocabulary vocabulary;
    private final List<List<Sense>> senses = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final int listings;
    private final float[] scores;
    private final byte[] met;
    private int[] candidates = new int[0];
    private int words;

    Scores(Vocabulary vocabulary, List<String> typed, int listings) {
        this.vocabulary = vocabulary;
        this.listings = listings;
        boolean any = !typed.isEmpty();
        this.scores = new float[any ? listings : 0];
        this.met = new byte[any ? listings : 0];
        for (String word : typed) {
            var meant = vocabulary.senses(word);
            words++;
            if (meant.isEmpty()) {
                unknown.add(word);
            } else {
                senses.add(meant);
                add(meant);
            }
        }
        if (any) {
            candidates = thoseThatMet();
        }
    }

    /** Each listing counts the best of the senses of a word once. */
    private void add(List<Sense> meant) {
        var best = new float[listings];
        for (Sense sense : meant) {
            if (sense.ideas().size() == 1) {
                one(sense, best);
            } else {
                all(sense, best);
            }
        }
        for (int i = 0; i < listings; i++) {
            if (best[i] > 0) {
                scores[i] += best[i];
                met[i]++;
            }
        }
    }

    private void one(Sense sense, float[] best) {
        var postings = vocabulary.of(sense.ideas().getFirst()).orElseThrow();
        double weight = rarity(postings) * sense.how().weight();
        for (int i = 0; i < postings.size(); i++) {
            float score = (float) (weight * Field.best(postings.fields(i)));
            int listing = postings.listing(i);
            if (score > best[listing]) {
                best[listing] = score;
            }
        }
    }

    private void all(Sense sense, float[] best) {
        var parts = sense.ideas().stream()
                .map(idea -> vocabulary.of(idea).orElseThrow())
                .toList();
        var first = parts.getFirst();
        for (int i = 0; i < first.size(); i++) {
            int listing = first.listing(i);
            double score = Double.MAX_VALUE;
            for (Postings part : parts) {
                score = Math.min(score, rarity(part) * Field.best(part.fieldsOf(listing)));
            }
            best[listing] = Math.max(best[listing], (float) (score * sense.how().weight()));
        }
    }

    private double rarity(Postings postings) {
        return Math.log(1 + (double) listings / (postings.size() + 0.5));
    }

    private int[] thoseThatMet() {
        var numbers = new int[listings];
        int count = 0;
        for (int i = 0; i < listings; i++) {
            if (met[i] == words && words > 0) {
                numbers[count++] = i;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** How many listings have the words: all of them when there are none. */
    int candidates() {
        return words == 0 ? listings : candidates.length;
    }

    int candidate(int i) {
        return words == 0 ? i : candidates[i];
    }

    double of(int number) {
        return words == 0 ? 0 : scores[number];
    }

    int lacks(int number) {
        return words == 0 || met[number] == words ? 0 : Wish.WORDS.bit();
    }

    /** Where in a listing each word stands. */
    List<Answer.Found> found(int number) {
        var found = new ArrayList<Answer.Found>();
        for (List<Sense> meant : senses) {
            meant.stream()
                    .filter(sense -> fields(sense, number) != 0)
                    .findFirst()
                    .ifPresent(sense -> found.add(new Answer.Found(
                            sense.typed(), sense.met(), Field.first(fields(sense, number)), sense.how())));
        }
        return List.copyOf(found);
    }

    private int fields(Sense sense, int number) {
        int fields = 0;
        for (String idea : sense.ideas()) {
            int there = vocabulary.of(idea).map(p -> p.fieldsOf(number)).orElse(0);
            if (there == 0) {
                return 0;
            }
            fields |= there;
        }
        return fields;
    }

    /** For each word that was read otherwise than typed, what it was read as. */
    List<Sense> understood() {
        return senses.stream()
                .map(List::getFirst)
                .filter(sense -> sense.how() == Sense.How.SPELLING)
                .toList();
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }
}
