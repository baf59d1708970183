package no.tunet.placement.domain;

/** The legal ground a placement stands on; which paragraph that is on a day says {@link LegalBasisRule}. */
public enum LegalBasis {
    SUPPORT_CONTACT,
    RESPITE,
    DAY_ACTIVITY_DEMENTIA,
    REHABILITATION,
    ADAPTED_TEACHING,
    CHILD_WELFARE,
    SOCIAL_SERVICES,
    WORK_TRAINING,
    LOW_THRESHOLD
}
