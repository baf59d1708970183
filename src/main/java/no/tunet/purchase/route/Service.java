package no.tunet.purchase.route;

/** Services by plain description, each with its CPV code; OTHER lets the buyer type the code. */
public enum Service {
    DAY_CENTRE("85312100"),
    CHILD_DAY_CARE("85312110"),
    WELFARE_CHILDREN("85311300"),
    REHABILITATION("85312510"),
    SPECIAL_EDUCATION("80340000"),
    COMMUNITY_SUPPORT("98133100"),
    JOB_SEARCH("79611000"),
    OTHER("");

    private final String cpv;

    Service(String cpv) {
        this.cpv = cpv;
    }

    public String cpv() {
        return cpv;
    }

    static Service ofCpv(String code) {
        for (Service service : values()) {
            if (service.cpv.equals(code)) {
                return service;
            }
        }
        return OTHER;
    }
}
