package no.tunet.settlement.domain;

/** A numbered line of a sent basis and where it stands; numbers start at 1 and are never used again inside a basis. */
public record StandingLine(int number, Line line, Standing standing) {
    StandingLine with(Standing next) {
        return new StandingLine(number, line, next);
    }
}
