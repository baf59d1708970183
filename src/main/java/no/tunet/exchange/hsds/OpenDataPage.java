package no.tunet.exchange.hsds;

import java.util.List;
import no.tunet.access.Public;
import no.tunet.kernel.Share;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells people what they may fetch, and how fresh it is. */
@Controller
public class OpenDataPage {
    private static final int WHOLE = 10_000;

    private final ReadHsds read;

    OpenDataPage(ReadHsds read) {
        this.read = read;
    }

    @Public
    @GetMapping("/apne-data")
    public View show() {
        var figure = read.freshness();
        return View.of(
                "exchange/openData",
                new OpenData(
                        figure.services(),
                        figure.checked(),
                        figure.days(),
                        new Share((int) Math.round(figure.share() * WHOLE)),
                        Tables.ALL.stream().map(Table::file).toList()));
    }

    /** How many offers are shown, how many of them were checked in so many days, and the tables there are. */
    public record OpenData(long shown, long checked, int days, Share share, List<String> tables) {}
}
