package no.tunet.access;

import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings stand last in the menu. */
@Configuration(proxyBeanMethods = false)
class AccessMenu {
    @Bean
    MenuEntry peopleMenu() {
        return new MenuEntry("access.people.menu", "/organisasjon/personer", 100, Actor.Member::administrator);
    }

    @Bean
    MenuEntry unitsMenu() {
        return new MenuEntry("access.units.title", "/organisasjon/enheter", 101, Actor.Member::administrator);
    }

    @Bean
    MenuEntry organisationsMenu() {
        return new MenuEntry(
                "access.organisations.title", "/organisasjoner", 102, member -> member.role() == Role.OPERATOR);
    }

    @Bean
    MenuEntry outboxMenu() {
        return new MenuEntry("notices.outbox.title", "/utboks", 103, Actor.Member::administrator);
    }

    @Bean
    MenuEntry accountMenu() {
        return new MenuEntry("access.menu.account", "/min-side", 110, member -> true);
    }
}
