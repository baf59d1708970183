package no.tunet.exchange;

import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeMenu {
    @Bean
    MenuEntry farmFilesEntry() {
        return new MenuEntry(
                "exchange.farms.title", "/godkjenninger/filer", 96, member -> member.role() == Role.APPROVAL_OFFICER);
    }
}
