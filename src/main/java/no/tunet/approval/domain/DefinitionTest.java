package no.tunet.approval.domain;

/**
 * The five questions that decide whether a service is Inn på tunet: a farm in use, activity tied to the farm, the purpose of welfare, an enterprise, a
 * producer number. Source: the definition of Inn på tunet of 2012 and the approval body's guide to it.
 */
public enum DefinitionTest {
    FARM_IN_USE,
    TIED_TO_FARM,
    WELFARE,
    ENTERPRISE,
    PRODUCER
}
