package no.tunet.access;

/** What may be done with a kind of data. */
public enum Right {
    CREATE('C'),
    READ('R'),
    UPDATE('U'),
    APPROVE('A'),
    SIGN('S'),
    EXPORT('X');

    private final char letter;

    Right(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }
}
