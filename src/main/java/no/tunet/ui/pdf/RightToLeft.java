package no.tunet.ui.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/** Finds the runs that are read from right to left (Unicode annex 9, by the JDK) and turns them for a PDF, which is drawn from left to right. */
final class RightToLeft implements BidiSplitter {
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs = new Bidi(
                paragraph,
                switch (direction) {
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                });
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = runs.getRunStart(run);
        return new BidiTextRun(start, runs.getRunLimit(run) - start, runs.getRunLevel(run) % 2 == 1 ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        if (!Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())) {
            return LTR;
        }
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    /** Turns a run, letter by letter with the marks that belong to it. */
    static final class Turn implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String run) {
            var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(run);
            var out = new StringBuilder(run.length());
            int end = letters.last();
            for (int start = letters.previous(); start != BreakIterator.DONE; start = letters.previous()) {
                out.append(mirrored(run.substring(start, end)));
                end = start;
            }
            return out.toString();
        }

        private static String mirrored(String letter) {
            int at = letter.length() == 1 ? MIRRORED.indexOf(letter) : -1;
            return at < 0 ? letter : MIRRORED.substring(at ^ 1, (at ^ 1) + 1);
        }

        @Override
        public String shapeText(String run) {
            return ArabicLetters.joined(run);
        }

        @Override
        public String deshapeText(String run) {
            return Normalizer.normalize(run, Normalizer.Form.NFKC);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
