package no.tunet.placement;

import java.util.Set;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines this module adds to the menu, each for those who may use what it leads to. */
@Configuration(proxyBeanMethods = false)
class PlacementMenu {
    private static final Set<Role> KEEPING_THE_CALENDAR = Set.of(Role.COORDINATOR, Role.CASE_WORKER, Role.UNIT_LEADER);

    @Bean
    MenuEntry ownWeekMenu() {
        return new MenuEntry("placement.menu.own", "/min-uke", 5, m -> m.role() == Role.PARTICIPANT);
    }

    @Bean
    MenuEntry kinMenu() {
        return new MenuEntry("placement.kin", "/parorende", 5, m -> m.role() == Role.NEXT_OF_KIN);
    }

    @Bean
    MenuEntry participantsMenu() {
        return new MenuEntry(
                "placement.menu",
                "/deltakere",
                60,
                m -> m.role() != Role.PARTICIPANT && allows(m, DataKind.K9_PLAN, Right.READ, Scope.FULL));
    }

    @Bean
    MenuEntry daysMenu() {
        return new MenuEntry(
                "placement.menu.days", "/dager", 65, m -> allows(m, DataKind.K10_ATTENDANCE, Right.CREATE, Scope.FULL));
    }

    @Bean
    MenuEntry weekMenu() {
        return new MenuEntry(
                "placement.menu.week",
                "/ukeplan",
                66,
                m -> m.role() != Role.PARTICIPANT
                        && m.role() != Role.NEXT_OF_KIN
                        && allows(m, DataKind.K9_PLAN, Right.READ, Scope.MINIMUM));
    }

    @Bean
    MenuEntry incidentsMenu() {
        return new MenuEntry(
                "placement.menu.incidents",
                "/hendelser",
                67,
                m -> m.role() != Role.PARTICIPANT && allows(m, DataKind.K11_INCIDENT, Right.READ, Scope.FULL));
    }

    @Bean
    MenuEntry workersMenu() {
        return new MenuEntry("placement.menu.workers", "/gardsfolk", 68, m -> m.role() == Role.FARMER);
    }

    @Bean
    MenuEntry handOverMenu() {
        return new MenuEntry("placement.handover.title", "/overleveringer", 98, m -> m.role() == Role.FARMER);
    }

    @Bean
    MenuEntry calendarMenu() {
        return new MenuEntry("placement.menu.calendar", "/skolerute", 69, m -> KEEPING_THE_CALENDAR.contains(m.role()));
    }

    @Bean
    MenuEntry retentionMenu() {
        return new MenuEntry("placement.menu.retention", "/sletting", 99, m -> m.role() == Role.UNIT_LEADER);
    }

    private static boolean allows(Actor.Member member, DataKind data, Right right, Scope scope) {
        return Matrix.allows(member.role(), data, right, scope);
    }
}
