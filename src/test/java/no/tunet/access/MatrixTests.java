package no.tunet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixTests {
    private static final EnumSet<DataKind> ABOUT_PERSONS = EnumSet.of(
            DataKind.K7_IDENTITY, DataKind.K8_CASE, DataKind.K9_PLAN, DataKind.K10_ATTENDANCE, DataKind.K11_INCIDENT);

    @Test
    void aPurchaserOpensNothingAboutAPerson() {
        for (var data : List.of(DataKind.K7_IDENTITY, DataKind.K8_CASE, DataKind.K9_PLAN)) {
            for (Right right : Right.values()) {
                assertThat(Matrix.allows(Role.PURCHASER, data, right, Scope.STATUS))
                        .as("%s %s", data, right)
                        .isFalse();
            }
        }
    }

    @Test
    void aDirectorSeesOnlyAggregatesOfWhatConcernsPersons() {
        for (DataKind data : ABOUT_PERSONS) {
            assertThat(Matrix.allows(Role.DIRECTOR, data, Right.READ, Scope.MINIMUM))
                    .isFalse();
            assertThat(Matrix.allows(Role.DIRECTOR, data, Right.READ, Scope.FULL))
                    .isFalse();
        }
        assertThat(Matrix.allows(Role.DIRECTOR, DataKind.K10_ATTENDANCE, Right.READ, Scope.AGGREGATE))
                .isTrue();
    }

    @Test
    void aFarmSeesNoCaseFileAndOnlyTheMinimumAboutAPerson() {
        assertThat(Matrix.allows(Role.FARMER, DataKind.K8_CASE, Right.READ, Scope.STATUS))
                .isFalse();
        assertThat(Matrix.allows(Role.FARMER, DataKind.K9_PLAN, Right.READ, Scope.MINIMUM))
                .isTrue();
        assertThat(Matrix.allows(Role.FARMER, DataKind.K9_PLAN, Right.READ, Scope.FULL))
                .isFalse();
        assertThat(Matrix.allows(Role.FARMER, DataKind.K7_IDENTITY, Right.READ, Scope.FULL))
                .isFalse();
    }

    @Test
    void onlyTheUnitLeaderDecidesInACaseBesideTheCaseWorker() {
        var deciders = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (Matrix.allows(role, DataKind.K8_CASE, Right.APPROVE, Scope.FULL)) {
                deciders.add(role);
            }
        }
        assertThat(deciders).containsExactlyInAnyOrder(Role.CASE_WORKER, Role.UNIT_LEADER);
    }

    @Test
    void theOperatorOpensNobodysData() {
        for (DataKind data : DataKind.values()) {
            if (data != DataKind.K16_STATISTICS) {
                assertThat(Matrix.allows(Role.OPERATOR, data, Right.READ, Scope.STATUS))
                        .as(data.name())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyBelowTheParticipantReadsTheWholeAccessLogButTheLeader(Role role) {
        boolean may = Matrix.allows(role, DataKind.K17_ACCESS_LOG, Right.READ, Scope.FULL);
        assertThat(may).isEqualTo(role == Role.PARTICIPANT || role == Role.UNIT_LEADER);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleStandsInTheMatrix(Role role) {
        boolean any = false;
        for (DataKind data : DataKind.values()) {
            any |= Matrix.allows(role, data, Right.READ, Scope.STATUS);
        }
        assertThat(any).isTrue();
    }
}
