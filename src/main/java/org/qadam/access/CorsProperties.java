package org.qadam.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose pages may ask from a browser.
 *
 * @param origins of dashboards, like https://board.example.org; none by default
 */
@ConfigurationProperties("qadam.cors")
record CorsProperties(@DefaultValue List<String> origins) {

    CorsProperties {
        origins = List.copyOf(origins);
        SettingsException.refuse(origins.stream()
                .filter(it -> !WebAddress.isOne(it) || !WebAddress.origin(it).equals(it))
                .map(
                        "qadam.cors.origins names \"%s\", which is no origin: write scheme, host and port, no path and no *"
                                ::formatted)
                .toList());
    }
}
