package no.tunet.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many letters two words differ by. */
class SpellingTests {
    @ParameterizedTest
    @CsvSource({
        "gard, gard, 0",
        "gard, gadr, 1",
        "hest, hset, 1",
        "hest, est, 1",
        "hest, hestt, 1",
        "verkstad, verksted, 1",
        "arbeidstrening, arbiedstrenin, 2",
        "sau, ku, 2"
    })
    void lettersPutInLeftOutChangedOrSwappedCountOne(String one, String other, int distance) {
        assertThat(new Spelling(one).distance(other)).isEqualTo(distance);
    }

    @Test
    void itCountsAsTheTableDoes() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            String one = word(random);
            String other = word(random);
            assertThat(new Spelling(one).distance(other))
                    .as("%s %s", one, other)
                    .isEqualTo(byTable(one, other));
        }
    }

    private static String word(SplittableRandom random) {
        var word = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }

    private static int byTable(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
