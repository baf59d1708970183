package no.tunet.geography;

import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GeographyMenu {
    @Bean
    MenuEntry geographyEntry() {
        return new MenuEntry("geography.title", "/drift/geografi", 105, member -> member.role() == Role.OPERATOR);
    }
}
