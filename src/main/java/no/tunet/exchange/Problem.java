package no.tunet.exchange;

/** Why a request could not be answered (RFC 9457). */
record Problem(String type, String title, int status, String detail) {
    static Problem of(String title, int status, String detail) {
        return new Problem("about:blank", title, status, detail);
    }
}
