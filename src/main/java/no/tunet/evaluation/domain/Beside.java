package no.tunet.evaluation.domain;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** Puts what happened beside what the comparison said. It states; it does not decide, and it ranks no farm. */
public final class Beside {
    private Beside() {}

    public static List<Finding> of(Expectation said, Outcome happened, Yardstick yardstick) {
        var cost = happened.costPerAttendedDay();
        return List.of(
                new Finding.CostPerDay(said.costPerDay(), cost, fit(said.costPerDay(), cost)),
                new Finding.AgainstToday(said.todayPerDay(), cost, fit(said.todayPerDay(), cost)),
                new Finding.Attendance(
                        said.attendance(),
                        happened.attendance(),
                        attendance(said.attendance(), happened.attendance(), yardstick)),
                new Finding.Goals(happened.goals(), happened.goalsReached(), goals(happened, yardstick)),
                new Finding.OwnAnswers(happened.faces(), answers(happened.faces(), yardstick)),
                new Finding.Incidents(
                        happened.incidents(),
                        happened.seriousIncidents(),
                        happened.seriousIncidents() > 0 ? Fit.WORSE : Fit.AS_SAID));
    }

    private static Fit fit(Optional<CostRange> said, Optional<Money> happened) {
        return said.flatMap(range -> happened.map(range::fit)).orElse(Fit.NOBODY_KNOWS);
    }

    private static Fit attendance(Optional<Share> said, Optional<Share> happened, Yardstick yardstick) {
        return said.flatMap(s -> happened.map(h -> {
                    int difference = h.basisPoints() - s.basisPoints();
                    if (Math.abs(difference) <= yardstick.attendanceSlack().basisPoints()) {
                        return Fit.AS_SAID;
                    }
                    return difference > 0 ? Fit.BETTER : Fit.WORSE;
                }))
                .orElse(Fit.NOBODY_KNOWS);
    }

    private static Fit goals(Outcome happened, Yardstick yardstick) {
        return Part.of(happened.goalsReached(), happened.goals())
                .map(share -> against(share, yardstick.goalsReached()))
                .orElse(Fit.NOBODY_KNOWS);
    }

    private static Fit answers(Faces faces, Yardstick yardstick) {
        return faces.glad().map(share -> against(share, yardstick.glad())).orElse(Fit.NOBODY_KNOWS);
    }

    private static Fit against(Share share, Share wanted) {
        return share.basisPoints() >= wanted.basisPoints() ? Fit.AS_SAID : Fit.WORSE;
    }
}
