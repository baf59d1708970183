package no.tunet.directory;

import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryMenu {
    @Bean
    MenuEntry farmSearchMenu() {
        return new MenuEntry("directory.menu.search", "/garder", 30, member -> member.role() != Role.PARTICIPANT);
    }

    @Bean
    MenuEntry ownFarmMenu() {
        return new MenuEntry("directory.menu.farm", "/gard", 31, DirectoryMenu::isFarmer);
    }

    @Bean
    MenuEntry ownOffersMenu() {
        return new MenuEntry("directory.menu.offers", "/tilbud", 35, DirectoryMenu::isFarmer);
    }

    @Bean
    MenuEntry inquiriesMenu() {
        return new MenuEntry(
                "directory.menu.inquiries",
                "/foresporsler",
                36,
                member -> isFarmer(member) || member.role() == Role.COORDINATOR || member.role() == Role.PURCHASER);
    }

    private static boolean isFarmer(Actor.Member member) {
        return member.role() == Role.FARMER;
    }
}
