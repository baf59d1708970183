package no.tunet.pilot.overview;

import java.util.List;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Role;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.PilotView;
import no.tunet.ui.MenuEntry;
import no.tunet.ui.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** All pilots the reader may see. */
@Controller
public class PilotListPage {
    private final PilotStore pilots;

    PilotListPage(PilotStore pilots) {
        this.pilots = pilots;
    }

    @GetMapping("/piloter")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public View list() {
        return View.of(
                "pilot/overview/list",
                new PilotList(pilots.all(), Acting.member().role() == Role.COUNTY_ADVISER));
    }

    /** The pilots, and whether the reader may take in a plan. */
    public record PilotList(List<PilotView> pilots, boolean mayImport) {}

    @Configuration
    static class Menu {
        private static final List<Role> READERS = List.of(
                Role.COUNTY_ADVISER,
                Role.DIRECTORATE_OFFICER,
                Role.COORDINATOR,
                Role.UNIT_LEADER,
                Role.DIRECTOR,
                Role.PURCHASER);

        @Bean
        MenuEntry pilotMenu() {
            return new MenuEntry("pilot.menu", "/piloter", 90, member -> READERS.contains(member.role()));
        }
    }
}
