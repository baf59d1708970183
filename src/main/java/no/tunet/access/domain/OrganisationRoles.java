package no.tunet.access.domain;

import java.util.List;
import java.util.stream.Stream;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;

/** Which roles people may hold in which kind of organisation. */
public final class OrganisationRoles {
    private static final List<Role> SERVICES = List.of(
            Role.COORDINATOR,
            Role.CASE_WORKER,
            Role.UNIT_LEADER,
            Role.PURCHASER,
            Role.DIRECTOR,
            Role.PARTICIPANT,
            Role.NEXT_OF_KIN);

    private OrganisationRoles() {}

    public static List<Role> of(OrganisationKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> SERVICES;
            case COUNTY_MUNICIPALITY ->
                Stream.concat(Stream.of(Role.COUNTY_ADVISER), SERVICES.stream()).toList();
            case COUNTY_GOVERNOR -> List.of(Role.COUNTY_ADVISER);
            case DIRECTORATE -> List.of(Role.DIRECTORATE_OFFICER, Role.ASSESSOR);
            case FARM -> List.of(Role.FARMER);
            case COOPERATIVE -> List.of(Role.COOPERATIVE_MANAGER);
            case APPROVAL_BODY -> List.of(Role.APPROVAL_OFFICER, Role.AUDITOR);
            case NAV_OFFICE -> List.of(Role.NAV_COUNSELLOR);
            case MEASURE_ORGANISER -> List.of(Role.MEASURE_ORGANISER);
            case OPERATOR -> List.of(Role.OPERATOR);
        };
    }
}
