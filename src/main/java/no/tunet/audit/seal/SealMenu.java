package no.tunet.audit.seal;

import no.tunet.kernel.Actor;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An administrator checks from the menu that nobody has changed the log of who read what. */
@Configuration(proxyBeanMethods = false)
class SealMenu {
    @Bean
    MenuEntry sealMenuEntry() {
        return new MenuEntry("audit.verification.menu", "/innsynslogg/kontroll", 104, Actor.Member::administrator);
    }
}
