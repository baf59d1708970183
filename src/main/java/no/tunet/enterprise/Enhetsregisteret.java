package no.tunet.enterprise;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import no.tunet.kernel.OrgNumber;

/** The register over HTTP: an enterprise, else a branch; a register that fails is left in peace for a while. */
final class Enhetsregisteret implements Source {
    private static final Duration IN_ALL = Duration.ofMillis(2_500);
    private static final int GONE = 410;

    private final String base;
    private final Fetch fetch;
    private final Breaker breaker;

    /** Refuses an address that is not http or https. */
    Enhetsregisteret(URI base, Fetch fetch, Breaker breaker) {
        if (!List.of("http", "https").contains(String.valueOf(base.getScheme())) || base.getHost() == null) {
            throw new IllegalArgumentException(
                    "the address of the register of enterprises must begin with http or https");
        }
        this.base = base.toString().replaceAll("/+$", "");
        this.fetch = fetch;
        this.breaker = breaker;
    }

    @Override
    public LookUp ask(OrgNumber number) {
        if (!breaker.mayAsk()) {
            return new LookUp.Unavailable(LookUp.Trouble.RESTING);
        }
        try {
            LookUp answer = asked(number, System.nanoTime() + IN_ALL.toNanos());
            breaker.worked();
            return answer;
        } catch (Fetch.NoReply e) {
            breaker.failed();
            return new LookUp.Unavailable(e.trouble());
        }
    }

    private LookUp asked(OrgNumber number, long end) throws Fetch.NoReply {
        var unit = get("/enheter/" + number.digits(), end);
        if (unit.status() == 404) {
            var branch = get("/underenheter/" + number.digits(), end);
            return branch.status() == 404 ? new LookUp.Unknown() : RegisterAnswer.of(number, ok(branch));
        }
        if (unit.status() == GONE) {
            return removed(number, unit);
        }
        LookUp answer = RegisterAnswer.of(number, ok(unit));
        return answer instanceof LookUp.Found found ? withBranches(found, end) : answer;
    }

    /** Removed for legal reasons: the register may say since when, or nothing at all. */
    private static LookUp removed(OrgNumber number, Fetch.Reply reply) {
        try {
            return RegisterAnswer.of(number, reply.body());
        } catch (Fetch.NoReply e) {
            return new LookUp.Unknown();
        }
    }

    /** The branches are an extra: without them the enterprise is still found. */
    private LookUp withBranches(LookUp.Found found, long end) {
        try {
            var reply = get(
                    "/underenheter?size=20&overordnetEnhet=" + found.number().digits(), end);
            return RegisterAnswer.withBranches(found, ok(reply));
        } catch (Fetch.NoReply e) {
            return found;
        }
    }

    private static byte[] ok(Fetch.Reply reply) throws Fetch.NoReply {
        if (reply.status() != 200) {
            throw new Fetch.NoReply(LookUp.Trouble.FAILED);
        }
        return reply.body();
    }

    private Fetch.Reply get(String path, long end) throws Fetch.NoReply {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new Fetch.NoReply(LookUp.Trouble.SLOW);
        }
        return fetch.get(URI.create(base + path), Duration.ofNanos(left));
    }
}
