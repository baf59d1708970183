package no.tunet.kernel;

/** The kinds of organisation that take part. */
public enum OrganisationKind {
    MUNICIPALITY,
    COUNTY_GOVERNOR,
    COUNTY_MUNICIPALITY,
    DIRECTORATE,
    FARM,
    COOPERATIVE,
    APPROVAL_BODY,
    NAV_OFFICE,
    MEASURE_ORGANISER,
    OPERATOR
}
