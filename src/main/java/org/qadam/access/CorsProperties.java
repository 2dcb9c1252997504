package org.qadam.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of cross-origin requests (CORS).
 *
 * @param origins origins of the pages that may send requests, like https://board.example.org; none by default
 */
@ConfigurationProperties("qadam.cors")
record CorsProperties(@DefaultValue List<String> origins) {

    CorsProperties {
        origins = List.copyOf(origins);
        SettingsException.refuse(origins.stream()
                .filter(it -> !WebAddress.isValid(it) || !WebAddress.origin(it).equals(it))
                .map(
                        "qadam.cors.origins contains \"%s\", which is not an origin: write scheme, host and port, without a path and without *"
                                ::formatted)
                .toList());
    }
}
