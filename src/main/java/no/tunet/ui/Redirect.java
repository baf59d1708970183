package no.tunet.ui;

/** Where to go after a POST (303). Refuses an address outside this site. */
public record Redirect(String path) {
    public Redirect {
        if (!Address.isLocal(path)) {
            throw new IllegalArgumentException("a redirect stays inside the site");
        }
    }

    public static Redirect to(String path) {
        return new Redirect(path);
    }
}
