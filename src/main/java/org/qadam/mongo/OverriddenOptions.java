package org.qadam.mongo;

import static java.util.stream.Collectors.joining;

import com.mongodb.ConnectionString;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs the options of MONGODB_URI that Qadam overrides with its own. */
final class OverriddenOptions {

    private static final Logger LOG = LoggerFactory.getLogger(OverriddenOptions.class);

    /** The value in effect by the name of the option, in lower case. */
    private static final Map<String, String> IN_EFFECT = Map.ofEntries(
            Map.entry("w", "majority"),
            Map.entry("journal", "true"),
            Map.entry("wtimeoutms", "none"),
            Map.entry("readconcernlevel", "majority"),
            Map.entry("readpreference", "primary"),
            Map.entry("readpreferencetags", "none"),
            Map.entry("maxstalenessseconds", "none"),
            Map.entry("retrywrites", "true"),
            Map.entry("timeoutms", "qadam.mongodb.request"),
            Map.entry("serverselectiontimeoutms", "qadam.mongodb.server-selection"),
            Map.entry("maxpoolsize", "qadam.mongodb.pool"));

    private OverriddenOptions() {}

    /** Logs one line, or none where no option has another value than the one in effect. */
    static void log(ConnectionString address) {
        var overridden = options(address)
                .filter(OverriddenOptions::isOverridden)
                .map(it -> "%s (in effect: %s)".formatted(name(it), IN_EFFECT.get(key(it))))
                .distinct()
                .collect(joining(", "));
        if (!overridden.isEmpty()) {
            LOG.warn("Options of MONGODB_URI that have no effect, because Qadam sets them itself: {}", overridden);
        }
    }

    private static Stream<String> options(ConnectionString address) {
        var text = address.getConnectionString();
        int question = text.indexOf('?');
        return question < 0
                ? Stream.empty()
                : Stream.of(text.substring(question + 1).split("[&;]"));
    }

    private static boolean isOverridden(String option) {
        var inEffect = IN_EFFECT.get(key(option));
        return inEffect != null && !option.substring(name(option).length()).equalsIgnoreCase("=" + inEffect);
    }

    private static String key(String option) {
        return name(option).toLowerCase(Locale.ROOT);
    }

    private static String name(String option) {
        int end = option.indexOf('=');
        return end < 0 ? option : option.substring(0, end);
    }
}
