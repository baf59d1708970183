package no.tunet.programme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.Money;

/** Applications for tests: one that meets every rule, with the figures of the Vestland plan. */
public final class Proposals {
    private Proposals() {}

    public static Proposal vestland() {
        return new Proposal(
                new Proposal.Basics(
                        "Inn på tunet i Vestland",
                        "mental_health_substance_work",
                        "To kommunar prøver ut kjøp av Inn på tunet.",
                        "Fleire i arbeid og aktivitet"),
                List.of(buyer("Bømlo", "4613"), buyer("Stad", "4649")),
                new Proposal.Approach("Intervju", "Skjema", "Samlingar", "Kostnad per oppmøtte dag", "", "", ""),
                List.of(new Proposal.Activity("Forankring", Set.of("2020Q4", "2021Q1"))),
                List.of(
                        cost("Prosjektleiing", 0, 175, 175),
                        cost("Reiser", 0, 75, 75),
                        cost("Bømlo", 25, 247, 248),
                        cost("Stad", 25, 248, 247),
                        cost("Samlingar", 0, 35, 35),
                        cost("Kurs", 0, 95, 95),
                        cost("Informasjon", 0, 10, 10),
                        cost("Evaluering", 0, 30, 30)),
                List.of(
                        source("Eigeninnsats kommunane", FinancingSort.OWN_WORK, 25, 162, 163),
                        source("Fylkesmannen", FinancingSort.CASH, 0, 35, 35),
                        source("Landbruksdirektoratet", FinancingSort.GRANT, 25, 718, 717)),
                List.of(new Proposal.Risk("Manglande forankring", 4, 4, "Møte med leiinga to gonger i året")),
                List.of(new Proposal.Strategy("Kommuneplanen", "Helse i plan")),
                List.of(new Proposal.Anchor("Vedtak", UUID.fromString("00000000-0000-7000-8000-000000000001"))));
    }

    public static Proposal.Buyer buyer(String name, String code) {
        return new Proposal.Buyer(
                name, code, Experience.LITTLE, Optional.of(LocalDate.of(2020, 9, 1)), Optional.empty(), "");
    }

    public static Proposal.Cost cost(String what, int... thousands) {
        return new Proposal.Cost(what, years(thousands));
    }

    public static Proposal.Financing source(String what, FinancingSort sort, int... thousands) {
        return new Proposal.Financing(what, sort, years(thousands));
    }

    private static Years years(int... thousands) {
        return new Years(Map.of(
                2020, Money.ofKroner(thousands[0] * 1000L),
                2021, Money.ofKroner(thousands[1] * 1000L),
                2022, Money.ofKroner(thousands[2] * 1000L)));
    }
}
