package no.tunet.quality;

import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QualityMenu {
    @Bean
    MenuEntry ownQualityMenu() {
        return new MenuEntry("quality.menu", "/kvalitet", 96, member -> member.role() == Role.FARMER);
    }

    @Bean
    MenuEntry auditsMenu() {
        return new MenuEntry(
                "quality.audits",
                "/revisjoner",
                96,
                member -> member.role() == Role.AUDITOR || member.role() == Role.APPROVAL_OFFICER);
    }
}
