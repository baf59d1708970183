package no.tunet.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the reader is: the path, the query as it stands in the address bar, and the page a posted form was filled on. */
public record Address(String path, String query, String form) {
    public static Address of(String path, String query) {
        var here = new Address(path, query, path);
        return new Address(path, query, here.with("gjenopprett", ""));
    }

    /** True for an address inside this site; anything else must not be followed. */
    public static boolean isLocal(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.matches("[\\x21-\\x7e&&[^\\\\]]{1,2000}");
    }

    String with(String parameter, String value) {
        var kept = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.equals(parameter) && !pair.startsWith(parameter + "="));
        var added = value.isEmpty() ? Stream.<String>of() : Stream.of(parameter + "=" + encoded(value));
        String all = Stream.concat(kept, added).collect(Collectors.joining("&"));
        return all.isEmpty() ? path : path + "?" + all;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
