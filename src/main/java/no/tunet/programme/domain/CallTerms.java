package no.tunet.programme.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Period;

/** What a call asks for and gives: all its numbers are data, each rule with the place it comes from. Money of the frame is shared by all pilots. */
public record CallTerms(
        Wording title,
        Wording text,
        Money frame,
        Money cap,
        Set<OrganisationKind> applicants,
        List<ServiceArea> areas,
        Range buyers,
        Range experienced,
        Period pilotPeriod,
        Deadline deadline,
        LocalDate decisionBy,
        List<Wording> mustMap,
        List<Wording> mustAssess,
        List<Wording> desired,
        Map<CallRule, String> sources) {

    public Optional<ServiceArea> area(String code) {
        return areas.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    /** How many pilots the call has room for. */
    public int pilots() {
        return areas.stream().mapToInt(ServiceArea::pilots).sum();
    }

    /** The calendar years a pilot runs in. */
    public List<Integer> years() {
        var years = new ArrayList<Integer>();
        for (int year = pilotPeriod.from().getYear(); year <= pilotPeriod.to().getYear(); year++) {
            years.add(year);
        }
        return List.copyOf(years);
    }

    /** The quarters a pilot runs in, such as 2021Q3. */
    public List<String> quarters() {
        var quarters = new ArrayList<String>();
        var day = pilotPeriod.from().withDayOfMonth(1);
        while (!day.isAfter(pilotPeriod.to())) {
            String name = day.getYear() + "Q" + ((day.getMonthValue() + 2) / 3);
            if (!quarters.contains(name)) {
                quarters.add(name);
            }
            day = day.plusMonths(1);
        }
        return List.copyOf(quarters);
    }

    public String source(CallRule rule) {
        return sources.getOrDefault(rule, "");
    }

    public CallTerms withDeadline(Deadline later) {
        return with(
                text,
                frame,
                cap,
                later,
                decisionBy.isBefore(later.lastSecond().toLocalDate())
                        ? later.lastSecond().toLocalDate().plusMonths(1)
                        : decisionBy);
    }

    /** The same call with what may be amended: words, money and dates. */
    public CallTerms with(Wording words, Money newFrame, Money newCap, Deadline newDeadline, LocalDate newDecisionBy) {
        return new CallTerms(
                title,
                words,
                newFrame,
                newCap,
                applicants,
                areas,
                buyers,
                experienced,
                pilotPeriod,
                newDeadline,
                newDecisionBy,
                mustMap,
                mustAssess,
                desired,
                sources);
    }

    /** The same call with other areas and other numbers of buyers. */
    public CallTerms withLimits(List<ServiceArea> newAreas, Range newBuyers, Range newExperienced) {
        return new CallTerms(
                title,
                text,
                frame,
                cap,
                applicants,
                List.copyOf(newAreas),
                newBuyers,
                newExperienced,
                pilotPeriod,
                deadline,
                decisionBy,
                mustMap,
                mustAssess,
                desired,
                sources);
    }
}
