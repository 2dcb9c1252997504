package org.qadam.access;

import java.net.URI;
import java.util.Optional;

/** Checks addresses in settings: absolute URIs (RFC 3986) with the scheme http or https. */
final class WebAddress {

    private WebAddress() {}

    /**
     * Returns the problem with a setting; empty where its value is a valid address.
     *
     * @param variable name of the environment variable
     * @param expected the correct value in words, starting with "to"
     */
    static Optional<String> findProblem(String value, String variable, String expected) {
        if (value.isBlank()) {
            return Optional.of("%s is missing: set it %s".formatted(variable, expected));
        }
        return isValid(value)
                ? Optional.empty()
                : Optional.of("%s is \"%s\", which is not an http or https address: set it %s"
                        .formatted(variable, value, expected));
    }

    /** Returns the origin of an address, which browsers compare: scheme, host and port (RFC 6454). */
    static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** Returns whether the value is an absolute http or https address. */
    static boolean isValid(String value) {
        try {
            var uri = URI.create(value);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
