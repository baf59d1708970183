package no.tunet.evaluation;

import java.util.Set;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class EvaluationMenu {
    private static final Set<Role> OVERVIEW = Set.of(Role.DIRECTOR, Role.UNIT_LEADER, Role.COORDINATOR);

    @Bean
    MenuEntry evaluationMenu() {
        return new MenuEntry(
                "evaluation.menu",
                "/evalueringer",
                80,
                member -> Matrix.allows(member.role(), DataKind.K12_EVALUATION, Right.READ, Scope.AGGREGATE));
    }

    @Bean
    MenuEntry overviewMenu() {
        return new MenuEntry("evaluation.overview.menu", "/oversikt", 12, member -> OVERVIEW.contains(member.role()));
    }
}
