package org.qadam.access;

import java.net.URI;
import java.util.Optional;

/** An address in a setting: absolute, http or https. */
final class WebAddress {

    private WebAddress() {}

    /** Says what is wrong with a setting, and what it should be set to. */
    static Optional<String> complaint(String value, String variable, String should) {
        if (value.isBlank()) {
            return Optional.of("%s is missing: set it %s".formatted(variable, should));
        }
        return isOne(value)
                ? Optional.empty()
                : Optional.of("%s is \"%s\", which is no web address: set it %s".formatted(variable, value, should));
    }

    /** Scheme, host and port: what browsers compare. */
    static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    static boolean isOne(String value) {
        try {
            var uri = URI.create(value);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
