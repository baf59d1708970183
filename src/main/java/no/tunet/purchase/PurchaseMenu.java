package no.tunet.purchase;

import java.util.Set;
import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PurchaseMenu {
    private static final Set<Role> READERS =
            Set.of(Role.PURCHASER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR, Role.NAV_COUNSELLOR);

    @Bean
    MenuEntry purchasesEntry() {
        return new MenuEntry("purchase.menu", "/anskaffelser", 40, member -> READERS.contains(member.role()));
    }
}
