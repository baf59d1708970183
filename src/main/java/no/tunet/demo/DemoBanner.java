package no.tunet.demo;

import java.util.Optional;
import no.tunet.kernel.Reason;
import no.tunet.ui.Banner;
import no.tunet.ui.Link;
import org.springframework.stereotype.Component;

/** Says on every page that the data is fictional, and which date it is in it. */
@Component
class DemoBanner implements Banner.Source {
    private final Calendar calendar;

    DemoBanner(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Optional<Banner> banner() {
        return calendar.isDemo()
                ? Optional.of(new Banner(
                        Reason.of("demo.banner", calendar.today()), Optional.of(new Link("demo.banner.link", "/demo"))))
                : Optional.empty();
    }
}
