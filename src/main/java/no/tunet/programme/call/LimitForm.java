package no.tunet.programme.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Reason;
import no.tunet.programme.domain.CallTerms;
import no.tunet.programme.domain.Range;
import no.tunet.programme.domain.ServiceArea;
import no.tunet.programme.domain.Wording;
import no.tunet.ui.Form;

/** Reads and fills the fields for a call's areas and how many buyers a pilot has. */
final class LimitForm {
    static final int ROWS = 8;
    private static final String CODE = "[a-z][a-z0-9_]{1,60}";
    private static final int MOST = 99;

    private LimitForm() {}

    /** The terms with the limits that were typed; empty when something is wrong, which the form then says. */
    static Optional<CallTerms> read(CallTerms terms, Form form) {
        var areas = areas(form);
        var least = form.integer("buyers-min", 1, MOST);
        var most = form.integer("buyers-max", 1, MOST);
        var experienced = form.integer("experienced-max", 0, MOST);
        least.ifPresent(min -> most.filter(max -> max < min)
                .ifPresent(max -> form.fail("buyers-max", Reason.of("programme.call.range-wrong"))));
        if (!form.ok()) {
            return Optional.empty();
        }
        return Optional.of(terms.withLimits(
                areas,
                new Range(least.orElseThrow(), most.orElseThrow()),
                new Range(Math.min(terms.experienced().min(), experienced.orElseThrow()), experienced.orElseThrow())));
    }

    private static List<ServiceArea> areas(Form form) {
        var areas = new ArrayList<ServiceArea>();
        var codes = new HashSet<String>();
        for (int i = 0; i < ROWS; i++) {
            String row = "area-" + i;
            String code = form.value(row + "-code").strip();
            if (code.isEmpty()) {
                continue;
            }
            if (!code.matches(CODE)) {
                form.fail(row + "-code", Reason.of("programme.call.area-code.wrong"));
            } else if (!codes.add(code)) {
                form.fail(row + "-code", Reason.of("programme.call.area-twice", code));
            }
            var nb = form.text(row + "-nb", 200);
            var nn = form.text(row + "-nn", 200);
            var en = form.text(row + "-en", 200);
            var pilots = form.integer(row + "-pilots", 1, MOST);
            if (nb.isPresent() && nn.isPresent() && en.isPresent() && pilots.isPresent()) {
                areas.add(new ServiceArea(code, new Wording(nb.get(), nn.get(), en.get()), pilots.get()));
            }
        }
        return areas;
    }

    static void fill(CallTerms terms, Map<String, Object> values) {
        values.put("buyers-min", terms.buyers().min());
        values.put("buyers-max", terms.buyers().max());
        values.put("experienced-max", terms.experienced().max());
        int i = 0;
        for (ServiceArea area : terms.areas()) {
            String row = "area-" + i++;
            values.put(row + "-code", area.code());
            values.put(row + "-nb", area.name().nb());
            values.put(row + "-nn", area.name().nn());
            values.put(row + "-en", area.name().en());
            values.put(row + "-pilots", area.pilots());
        }
    }
}
