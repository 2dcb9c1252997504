package org.qadam.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/**
 * The formats that a client accepts (RFC 9110, section 12.5.1).
 *
 * @param ranges media ranges of the header Accept, in its order
 */
public record AcceptedFormats(List<MediaType> ranges) {

    public static final MediaType GRAPHQL_RESPONSE = MediaType.parseMediaType("application/graphql-response+json");

    /** Without the header, a client accepts every format. */
    public AcceptedFormats {
        ranges = ranges.isEmpty() ? List.of(MediaType.ALL) : List.copyOf(ranges);
    }

    /** Returns the preferred JSON format: by quality, then by the order of the header. Empty if none is accepted. */
    public Optional<MediaType> json() {
        return Stream.of(MediaType.APPLICATION_JSON, GRAPHQL_RESPONSE)
                .filter(it -> quality(it) > 0)
                .max(Comparator.<MediaType>comparingDouble(this::quality)
                        .thenComparing(this::position, Comparator.reverseOrder())
                        // The last of two equal formats would be the maximum.
                        .thenComparing(it -> it.equals(MediaType.APPLICATION_JSON)));
    }

    /** Returns whether the header names event streams. A client that accepts everything expects an answer that ends. */
    public boolean stream() {
        return ranges.stream().anyMatch(it -> !it.isWildcardType() && it.includes(MediaType.TEXT_EVENT_STREAM))
                && quality(MediaType.TEXT_EVENT_STREAM) > 0;
    }

    /** Returns the quality of the most specific range that includes the format. */
    private double quality(MediaType format) {
        return ranges.stream()
                .filter(it -> it.includes(format))
                .max(Comparator.comparingInt(AcceptedFormats::specificity))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int specificity(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }

    private int position(MediaType format) {
        return IntStream.range(0, ranges.size())
                .filter(it -> ranges.get(it).includes(format))
                .findFirst()
                .orElse(ranges.size());
    }
}
