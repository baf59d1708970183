package no.tunet.purchase.rules;

import java.util.Comparator;
import no.tunet.access.Public;
import no.tunet.purchase.domain.CpvRange;
import no.tunet.purchase.domain.RuleBook;
import no.tunet.purchase.domain.RuleParameter;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Publishes the rule book: what the adviser goes by is open to everybody. */
@Controller
class RuleTablePage {
    private final RuleBook book;

    RuleTablePage(RuleBook book) {
        this.book = book;
    }

    @Public
    @GetMapping("/regler/anskaffelse")
    View show() {
        var rows = book.parameters().stream()
                .sorted(Comparator.comparing(RuleParameter::id)
                        .thenComparing(row -> row.validity().from()))
                .toList();
        var ranges = book.cpv().stream()
                .sorted(Comparator.comparing(CpvRange::category).thenComparing(CpvRange::from))
                .toList();
        return View.of("purchase/rules", new RuleTableView(rows, ranges, RuleBook.MODELLED_FROM));
    }
}
