package org.qadam.mongo;

import com.mongodb.ConnectionString;
import java.util.Locale;
import java.util.Optional;

/** Decides whether the driver's reason for refusing an address may be printed. It may repeat parts of the address. */
final class InvalidOptions {

    private static final String SECRET = "authmechanismproperties";

    private InvalidOptions() {}

    /**
     * Returns the driver's reason where the part before the options is valid, so that the reason is about an option; empty
     * where the reason could contain a part of a password or of a session token.
     */
    static Optional<String> findReason(String uri, IllegalArgumentException failure) {
        int question = uri.indexOf('?');
        if (question < 0) {
            return Optional.empty();
        }
        var options = uri.substring(question + 1).toLowerCase(Locale.ROOT);
        return !options.contains("@") && !options.contains(SECRET) && isValid(uri.substring(0, question))
                ? Optional.ofNullable(failure.getMessage()).map(it -> it.replaceFirst("\\.$", ""))
                : Optional.empty();
    }

    private static boolean isValid(String address) {
        try {
            return !new ConnectionString(address).getHosts().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
