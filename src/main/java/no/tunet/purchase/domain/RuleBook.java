package no.tunet.purchase.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All dated parameters and CPV ranges the route engine goes by. Refuses two rows of one parameter that hold on the same day. */
public record RuleBook(List<RuleParameter> parameters, List<CpvRange> cpv) {
    /** The first day the rules are modelled: the regulation of 2016 came into force then; earlier purchases follow the regulation of 2006. */
    public static final LocalDate MODELLED_FROM = LocalDate.of(2017, 1, 1);

    public RuleBook {
        parameters = List.copyOf(parameters);
        cpv = List.copyOf(cpv);
        for (int i = 0; i < parameters.size(); i++) {
            for (int j = i + 1; j < parameters.size(); j++) {
                RuleParameter a = parameters.get(i);
                RuleParameter b = parameters.get(j);
                if (a.id() == b.id() && a.validity().overlaps(b.validity())) {
                    throw new IllegalArgumentException("two rows of " + a.id() + " hold on the same day");
                }
            }
        }
    }

    /** The row that holds on a day, if there is one. */
    public Optional<RuleParameter> find(ParameterId id, LocalDate day) {
        return parameters.stream()
                .filter(p -> p.id() == id && p.validity().contains(day))
                .findFirst();
    }

    /** The row that holds on a day. Refuses a day the rule book has no row for. */
    public RuleParameter on(ParameterId id, LocalDate day) {
        return find(id, day).orElseThrow(() -> new IllegalStateException("no row of " + id + " holds on " + day));
    }

    /** The range that decides the category of a code; annex 3 goes before annex 2. */
    public Optional<CpvRange> rangeOf(CpvCode code) {
        return cpv.stream().filter(r -> r.contains(code)).max((a, b) -> Integer.compare(a.annex(), b.annex()));
    }

    /** Days after the given one on which an entry threshold changes. */
    public List<LocalDate> changesAround(LocalDate day) {
        return parameters.stream()
                .filter(p -> p.unit() == RuleUnit.NOK_EX_VAT)
                .map(p -> p.validity().from())
                .filter(from -> from.isAfter(day))
                .distinct()
                .sorted()
                .toList();
    }
}
