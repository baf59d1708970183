package no.tunet.kernel;

/** What a person is in an organisation; the columns of the permission matrix. */
public enum Role {
    CASE_WORKER,
    PURCHASER,
    COORDINATOR,
    UNIT_LEADER,
    DIRECTOR,
    FARMER,
    COOPERATIVE_MANAGER,
    NAV_COUNSELLOR,
    MEASURE_ORGANISER,
    APPROVAL_OFFICER,
    AUDITOR,
    COUNTY_ADVISER,
    DIRECTORATE_OFFICER,
    ASSESSOR,
    NEXT_OF_KIN,
    PARTICIPANT,
    OPERATOR
}
