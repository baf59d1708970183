package no.tunet.database.embedded;

/** A database role and its password. */
public record DatabaseUser(String name, String password) {
    @Override
    public String toString() {
        return "DatabaseUser[" + name + "]";
    }
}
