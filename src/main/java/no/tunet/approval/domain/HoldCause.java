package no.tunet.approval.domain;

/** Why an approval rests by itself, without anybody deciding it. */
public enum HoldCause {
    LIABILITY_INSURANCE,
    SELF_AUDIT
}
