package org.qadam.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.plan.ReformStep;
import org.qadam.shared.Citation;
import org.qadam.shared.Codes;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.LocalText;
import org.qadam.shared.Missing;
import org.qadam.source.Source;

/**
 * A sign of progress; what it is at a time is said by statements (IATI indicator).
 *
 * @param owner code of the project or plan it belongs to
 * @param result code of the project's result it is a sign of
 * @param subject the organisation, place or step it speaks of
 * @param unit what is counted; null where the measure says it
 * @param direction whether more is better
 * @param aggregationOverTime how the figures of several periods make one
 * @param aggregationOverDisaggregation how the figures of places and dimensions make one
 */
public record Indicator(
        String code,
        int version,
        String owner,
        @Nullable String result,
        @Nullable Subject subject,
        LocalText title,
        Measure measure,
        @Nullable LocalText unit,
        Direction direction,
        Aggregation aggregationOverTime,
        Aggregation aggregationOverDisaggregation,
        List<Dimension> dimensions,
        List<Citation> citations,
        List<Missing> missing)
        implements Document {

    public Indicator {
        Codes.check(code);
        dimensions = List.copyOf(dimensions);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
    }

    @Override
    public Stream<Link> links() {
        return Stream.concat(Stream.ofNullable(subjectLink()), Link.cited("citations", Source.class, citations));
    }

    /** The link to the subject; null if there is none. */
    @Nullable
    Link subjectLink() {
        return subject == null ? null : subject.link();
    }

    /** The code of the project that has the result; null if the indicator is a sign of no result. */
    @Nullable
    String ownerOfResult() {
        return result == null ? null : owner;
    }

    /** Whether its figures can be parts of that sort. */
    public boolean knows(String dimension, String category) {
        return dimensions.stream()
                .filter(it -> it.code().equals(dimension))
                .flatMap(it -> it.categories().stream())
                .anyMatch(it -> it.code().equals(category));
    }

    /** IATI IndicatorMeasure. */
    public enum Measure {
        UNIT,
        PERCENTAGE,
        NOMINAL,
        ORDINAL,
        QUALITATIVE
    }

    /** Whether a higher figure is progress. */
    public enum Direction {
        ASCENDING,
        DESCENDING,
        NONE
    }

    /** The declared rule by which several figures make one. */
    public enum Aggregation {
        SUM,
        LATEST,
        MAXIMUM,
        AVERAGE,
        RATIO,
        NONE
    }

    /** What an indicator speaks of. */
    public record Subject(Kind kind, String code) {

        /** Sort of thing that an indicator can speak of. */
        public enum Kind {
            ORGANISATION,
            PLACE,
            STEP
        }

        private Link link() {
            return new Link(
                    "subject",
                    switch (kind) {
                        case ORGANISATION -> Organisation.class;
                        case PLACE -> Place.class;
                        case STEP -> ReformStep.class;
                    },
                    code);
        }
    }

    /** What its figures can be parts of (IATI dimension). */
    public record Dimension(String code, LocalText title, List<Category> categories) {

        public Dimension {
            categories = List.copyOf(categories);
        }
    }

    /** One of the parts. */
    public record Category(String code, LocalText title) {}
}
