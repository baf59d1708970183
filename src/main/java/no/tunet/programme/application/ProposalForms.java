package no.tunet.programme.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tunet.kernel.Money;
import no.tunet.programme.domain.CallTerms;
import no.tunet.programme.domain.Experience;
import no.tunet.programme.domain.FinancingSort;
import no.tunet.programme.domain.Proposal;
import no.tunet.programme.domain.Years;
import no.tunet.ui.Form;

/** Reads the step of an application from what was typed: what can be read is taken, what cannot is marked and leaves the rest alone. */
final class ProposalForms {
    static final int MOST_ROWS = 40;
    private static final int LONG = 6000;

    private ProposalForms() {}

    static Proposal read(ProposalStep step, Form form, Proposal before, CallTerms terms) {
        return switch (step) {
            case ABOUT -> before.with(about(form, terms));
            case BUYERS -> before.withBuyers(rows(form, "buyer", i -> buyer(form, "buyer-" + i)));
            case APPROACH -> before.with(approach(form));
            case PLAN -> before.withPlan(rows(form, "activity", i -> activity(form, "activity-" + i, terms)));
            case MONEY ->
                before.withMoney(
                        rows(form, "cost", i -> cost(form, "cost-" + i, terms)),
                        rows(form, "source", i -> financing(form, "source-" + i, terms)));
            case RISKS -> before.withRisks(rows(form, "risk", i -> risk(form, "risk-" + i)));
            case ANCHORING -> before.withStrategies(rows(form, "strategy", i -> strategy(form, "strategy-" + i)));
        };
    }

    /** How many rows the typed form holds for a prefix. */
    static int count(Form form, String prefix) {
        return Math.min(
                MOST_ROWS,
                form.raw().keySet().stream()
                        .filter(k -> k.matches(prefix + "-\\d{1,3}-what"))
                        .mapToInt(k -> Integer.parseInt(k.substring(prefix.length() + 1, k.length() - 5)) + 1)
                        .max()
                        .orElse(0));
    }

    private static <T> List<T> rows(Form form, String prefix, IntFunction<Stream<T>> read) {
        return IntStream.range(0, count(form, prefix))
                .boxed()
                .flatMap(read::apply)
                .toList();
    }

    private static String text(Form form, String name, int max) {
        return form.optionalText(name, max).orElse("");
    }

    private static Proposal.Basics about(Form form, CallTerms terms) {
        String area = form.value("area");
        return new Proposal.Basics(
                text(form, "title", 200),
                terms.area(area).isPresent() ? area : "",
                text(form, "summary", LONG),
                text(form, "goal", LONG));
    }

    private static Proposal.Approach approach(Form form) {
        return new Proposal.Approach(
                text(form, "challenges", LONG),
                text(form, "criteria", LONG),
                text(form, "solutions", LONG),
                text(form, "assessment", LONG),
                text(form, "cooperation", LONG),
                text(form, "integration", LONG),
                text(form, "grants", LONG));
    }

    private static Stream<Proposal.Buyer> buyer(Form form, String row) {
        String name = text(form, row + "-what", 100);
        String code = form.value(row + "-code").strip();
        if (name.isBlank() && code.isBlank()) {
            return Stream.empty();
        }
        if (!code.matches("\\d{4}")) {
            form.fail(row + "-code", no.tunet.kernel.Reason.of("programme.app.code-wrong"));
        }
        return Stream.of(new Proposal.Buyer(
                name,
                code.matches("\\d{4}") ? code : "",
                form.optionalChoice(row + "-experience", Experience.class).orElse(Experience.LITTLE),
                form.optionalDate(row + "-signed"),
                form.optionalDate(row + "-withdrawn"),
                text(form, row + "-reason", 300)));
    }

    private static Stream<Proposal.Activity> activity(Form form, String row, CallTerms terms) {
        String what = text(form, row + "-what", 300);
        var quarters = new LinkedHashSet<>(form.values(row + "-quarters"));
        quarters.retainAll(terms.quarters());
        return what.isBlank() ? Stream.empty() : Stream.of(new Proposal.Activity(what, quarters));
    }

    private static Stream<Proposal.Cost> cost(Form form, String row, CallTerms terms) {
        String what = text(form, row + "-what", 300);
        Years years = years(form, row, terms);
        return what.isBlank() && years.amounts().isEmpty() ? Stream.empty() : Stream.of(new Proposal.Cost(what, years));
    }

    private static Stream<Proposal.Financing> financing(Form form, String row, CallTerms terms) {
        String what = text(form, row + "-what", 300);
        Years years = years(form, row, terms);
        return what.isBlank() && years.amounts().isEmpty()
                ? Stream.empty()
                : Stream.of(new Proposal.Financing(
                        what,
                        form.optionalChoice(row + "-sort", FinancingSort.class).orElse(FinancingSort.GRANT),
                        years));
    }

    private static Years years(Form form, String row, CallTerms terms) {
        Map<Integer, Money> amounts = new TreeMap<>();
        for (int year : terms.years()) {
            form.optionalMoney(row + "-" + year)
                    .filter(m -> !m.isNegative())
                    .ifPresent(amount -> amounts.put(year, amount));
        }
        return new Years(amounts);
    }

    private static Stream<Proposal.Risk> risk(Form form, String row) {
        String what = text(form, row + "-what", 300);
        if (what.isBlank()) {
            return Stream.empty();
        }
        return Stream.of(new Proposal.Risk(
                what,
                form.optionalInteger(row + "-likelihood", 1, 5).orElse(3),
                form.optionalInteger(row + "-consequence", 1, 5).orElse(3),
                text(form, row + "-measure", 1000)));
    }

    private static Stream<Proposal.Strategy> strategy(Form form, String row) {
        String title = text(form, row + "-what", 200);
        return title.isBlank()
                ? Stream.empty()
                : Stream.of(new Proposal.Strategy(title, text(form, row + "-how", 1000)));
    }

    /** The step as it was saved, for filling the form; the same names as are read. */
    static Map<String, Object> fill(ProposalStep step, Proposal p) {
        var values = new TreeMap<String, Object>();
        switch (step) {
            case ABOUT -> {
                values.put("title", p.basics().title());
                values.put("area", p.basics().area());
                values.put("summary", p.basics().summary());
                values.put("goal", p.basics().goal());
            }
            case BUYERS -> fillBuyers(values, p.buyers());
            case APPROACH -> {
                values.put("challenges", p.approach().challenges());
                values.put("criteria", p.approach().criteria());
                values.put("solutions", p.approach().solutions());
                values.put("assessment", p.approach().assessment());
                values.put("cooperation", p.approach().cooperation());
                values.put("integration", p.approach().integration());
                values.put("grants", p.approach().otherGrants());
            }
            case PLAN -> {
                for (int i = 0; i < p.plan().size(); i++) {
                    values.put("activity-" + i + "-what", p.plan().get(i).what());
                    values.put(
                            "activity-" + i + "-quarters",
                            new ArrayList<>(p.plan().get(i).quarters()));
                }
            }
            case MONEY -> fillMoney(values, p);
            case RISKS -> {
                for (int i = 0; i < p.risks().size(); i++) {
                    var risk = p.risks().get(i);
                    values.put("risk-" + i + "-what", risk.what());
                    values.put("risk-" + i + "-likelihood", risk.likelihood());
                    values.put("risk-" + i + "-consequence", risk.consequence());
                    values.put("risk-" + i + "-measure", risk.measure());
                }
            }
            case ANCHORING -> {
                for (int i = 0; i < p.strategies().size(); i++) {
                    values.put("strategy-" + i + "-what", p.strategies().get(i).title());
                    values.put("strategy-" + i + "-how", p.strategies().get(i).how());
                }
            }
        }
        return values;
    }

    private static void fillBuyers(Map<String, Object> values, List<Proposal.Buyer> buyers) {
        for (int i = 0; i < buyers.size(); i++) {
            var buyer = buyers.get(i);
            String row = "buyer-" + i;
            values.put(row + "-what", buyer.name());
            values.put(row + "-code", buyer.code());
            values.put(row + "-experience", buyer.experience());
            values.put(row + "-signed", buyer.signedOn());
            values.put(row + "-withdrawn", buyer.withdrawnOn());
            values.put(row + "-reason", buyer.withdrawnReason());
        }
    }

    private static void fillMoney(Map<String, Object> values, Proposal p) {
        for (int i = 0; i < p.budget().size(); i++) {
            String row = "cost-" + i;
            values.put(row + "-what", p.budget().get(i).what());
            p.budget().get(i).years().amounts().forEach((year, amount) -> values.put(row + "-" + year, amount));
        }
        for (int i = 0; i < p.financing().size(); i++) {
            String row = "source-" + i;
            var financing = p.financing().get(i);
            values.put(row + "-what", financing.what());
            values.put(row + "-sort", financing.sort());
            financing.years().amounts().forEach((year, amount) -> values.put(row + "-" + year, amount));
        }
    }
}
