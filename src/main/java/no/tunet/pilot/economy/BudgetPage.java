package no.tunet.pilot.economy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Money;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.YearAmounts;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Typing a new budget and financing: every line and year at once, because they must balance. */
@Controller
public class BudgetPage {
    private final PilotDesk desk;
    private final ReviseBudget reviseBudget;

    BudgetPage(PilotDesk desk, ReviseBudget reviseBudget) {
        this.desk = desk;
        this.reviseBudget = reviseBudget;
    }

    @GetMapping("/piloter/{id}/okonomi/endring")
    @Transactional(readOnly = true)
    @ForRoles(Role.COUNTY_ADVISER)
    public View edit(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        return view(plan, form.raw().isEmpty() ? Form.of(filled(plan)) : form);
    }

    @PostMapping("/piloter/{id}/okonomi/endring")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object revise(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var amounts = new HashMap<String, YearAmounts>();
        for (String key : keys(plan)) {
            amounts.put(key, amounts(form, key, Economy.years(plan)));
        }
        var reason = form.text("reason", 1000);
        form.integer("revision", 0, 1_000_000).ifPresent(seen -> {
            if (form.ok()) {
                form.refuse(reviseBudget.revise(plan, amounts, reason.orElseThrow(), seen));
            }
        });
        return form.ok() ? Redirect.to(plan.id().path() + "/okonomi") : view(plan, form);
    }

    private static YearAmounts amounts(Form form, String key, List<Integer> years) {
        var byYear = new TreeMap<Integer, Money>();
        years.forEach(year -> form.optionalMoney(key + "-" + year).ifPresent(amount -> byYear.put(year, amount)));
        return new YearAmounts(byYear);
    }

    private static List<String> keys(KeptPlan plan) {
        var keys = new ArrayList<String>();
        plan.current().budget().forEach(line -> keys.add("b-" + line.key()));
        plan.current().financing().forEach(line -> keys.add("f-" + line.key()));
        return keys;
    }

    private static Map<String, Object> filled(KeptPlan plan) {
        var values = new HashMap<String, Object>();
        plan.current().budget().forEach(line -> fill(values, "b-" + line.key(), line.planned()));
        plan.current().financing().forEach(line -> fill(values, "f-" + line.key(), line.planned()));
        return values;
    }

    private static void fill(Map<String, Object> values, String key, YearAmounts amounts) {
        amounts.byYear().forEach((year, amount) -> values.put(key + "-" + year, amount));
    }

    private static View view(KeptPlan plan, Form form) {
        return View.of("pilot/economy/edit", new BudgetEdit(plan, Economy.years(plan)))
                .form(form);
    }

    /** The plan whose budget is typed anew, and its years. */
    public record BudgetEdit(KeptPlan plan, List<Integer> years) {
        /** The revision the form was made from; saving after somebody else has revised is refused. */
        public int revision() {
            return plan.revision().map(KeptPlan.Revision::number).orElse(0);
        }
    }
}
