package no.tunet.access;

/** The kinds of data that the permission matrix speaks of. */
public enum DataKind {
    K1_REGISTER,
    K2_APPROVAL,
    K3_CERTIFICATE,
    K4_PROCUREMENT,
    K5_TENDER,
    K6_CONTRACT,
    K7_IDENTITY,
    K8_CASE,
    K9_PLAN,
    K10_ATTENDANCE,
    K11_INCIDENT,
    K12_EVALUATION,
    K13_INVOICE,
    K14_GRANT,
    K15_SURVEY,
    K16_STATISTICS,
    K17_ACCESS_LOG,
    K18_NAV
}
