package no.tunet.register.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of the field that differ between bokmål and nynorsk, or mean the same: all forms of a row are one idea. */
public final class WordList {
    private final Map<String, String> ideas = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    private WordList() {}

    /** Each row holds the forms of one idea as people write them; the first stands for all. */
    public static WordList of(List<List<String>> rows) {
        var list = new WordList();
        for (List<String> forms : rows) {
            String idea = Stem.of(Folding.fold(forms.getFirst()));
            for (String form : forms) {
                String folded = Folding.fold(form);
                list.ideas.putIfAbsent(folded, idea);
                list.ideas.putIfAbsent(Stem.of(folded), idea);
                list.written.putIfAbsent(folded, form);
            }
        }
        return list;
    }

    /** The idea a folded word stands for: of the list when it is there, else the word's stem. */
    public String idea(String folded) {
        String whole = ideas.get(folded);
        if (whole != null) {
            return whole;
        }
        String stem = Stem.of(folded);
        return ideas.getOrDefault(stem, stem);
    }

    public boolean knows(String folded) {
        return ideas.containsKey(folded);
    }

    /** Every folded form of the list, with how it is written. */
    public Map<String, String> forms() {
        return Map.copyOf(written);
    }

    public Set<String> foldedForms() {
        return Set.copyOf(written.keySet());
    }

    public List<String> ideasOf(List<String> folded) {
        var all = new ArrayList<String>();
        folded.forEach(word -> all.add(idea(word)));
        return all;
    }
}
