package no.tunet.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.ui.Address;
import no.tunet.ui.Assets;
import no.tunet.ui.Banner;
import no.tunet.ui.Doors;
import no.tunet.ui.Languages;
import no.tunet.ui.MenuEntry;
import no.tunet.ui.Page;
import no.tunet.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the page frame of a request. */
@Component
public class Pages {
    private final Texts texts;
    private final Assets assets;
    private final ObjectProvider<BusinessClock> clock;
    private final ObjectProvider<Banner.Source> banner;
    private final List<MenuEntry> menu;
    private final ObjectProvider<Doors> doors;

    Pages(
            Texts texts,
            Assets assets,
            ObjectProvider<BusinessClock> clock,
            ObjectProvider<Banner.Source> banner,
            ObjectProvider<MenuEntry> menu,
            ObjectProvider<Doors> doors) {
        this.doors = doors;
        this.texts = texts;
        this.assets = assets;
        this.clock = clock;
        this.banner = banner;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    public Page of(HttpServletRequest request) {
        Optional<Actor.Member> member =
                Acting.current().filter(Actor.Member.class::isInstance).map(Actor.Member.class::cast);
        var seen = member.map(m ->
                        menu.stream().filter(entry -> entry.visible().test(m)).toList())
                .orElse(List.of());
        BusinessClock business = clock.getIfAvailable();
        return new Page(
                texts,
                assets,
                Languages.of(request),
                member,
                csrf(request),
                address(request),
                isFragment(request),
                business == null ? LocalDate.now(BusinessClock.OSLO) : business.today(),
                Optional.ofNullable(banner.getIfAvailable()).flatMap(Banner.Source::banner),
                seen,
                doors.getIfAvailable(() -> Doors.ALL_OPEN));
    }

    /** htmx asks for the main region only, unless it restores its history. */
    static boolean isFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"))
                && !"true".equals(request.getHeader("HX-History-Restore-Request"))
                && !"true".equals(request.getHeader("HX-Boosted"));
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static Address address(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        Address here = Address.of(path, query);
        String filledOn = Optional.ofNullable(request.getParameter("_page")).orElse("");
        return "POST".equals(request.getMethod()) && Address.isLocal(filledOn)
                ? new Address(path, query, filledOn)
                : here;
    }
}
