package no.tunet.approval;

import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApprovalMenu {
    @Bean
    MenuEntry approvalRegisterMenu() {
        return new MenuEntry("approval.menu", "/godkjenninger", 95, member -> member.role() == Role.APPROVAL_OFFICER);
    }

    @Bean
    MenuEntry ownApprovalMenu() {
        return new MenuEntry("approval.own", "/godkjenning", 95, member -> member.role() == Role.FARMER);
    }
}
