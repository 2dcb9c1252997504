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
 * The definition of a sign of progress of a project or plan (IATI indicator). Values are in its statements.
 *
 * @param owner code of the project or plan to which the indicator belongs
 * @param result code of the result of the project that the indicator measures; null if no source links one
 * @param subject organisation, place or step that the indicator describes; null if the indicator describes the project
 *     or plan as a whole
 * @param measure kind of value that the indicator has
 * @param unit unit of the figures; null if the measure already states the unit
 * @param direction direction in which the figures show progress
 * @param aggregationOverTime rule that combines the figures of several periods
 * @param aggregationOverDisaggregation rule that combines the figures of several places or categories
 * @param dimensions dimensions by which the figures can be disaggregated
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

    /** The code of the subject; empty if there is none. */
    Stream<String> subjectCode() {
        return subject == null ? Stream.empty() : Stream.of(subject.code());
    }

    /** The code of the project that has the result; null if the indicator is a sign of no result. */
    @Nullable
    String ownerOfResult() {
        return result == null ? null : owner;
    }

    /** Returns whether the indicator has this dimension with this category. */
    public boolean knows(String dimension, String category) {
        return dimensions.stream()
                .filter(it -> it.code().equals(dimension))
                .flatMap(it -> it.categories().stream())
                .anyMatch(it -> it.code().equals(category));
    }

    /** A kind of value that an indicator can have (IATI code list IndicatorMeasure). */
    public enum Measure {
        UNIT,
        PERCENTAGE,
        /** One of several names; the value is the comment of the statement. */
        NOMINAL,
        /** A rank; the figure is the rank, and the comment of the statement is the value. */
        ORDINAL,
        /** A description; the value is the comment of the statement. */
        QUALITATIVE
    }

    /** The direction in which figures show progress. */
    public enum Direction {
        ASCENDING,
        DESCENDING,
        NONE
    }

    /** A rule that combines several figures into one. */
    public enum Aggregation {
        SUM,
        LATEST,
        MAXIMUM,
        AVERAGE,
        RATIO,
        NONE
    }

    /** An object that an indicator describes: its kind and its code. */
    public record Subject(Kind kind, String code) {

        /** A kind of object that an indicator can describe. */
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

    /** A dimension by which figures can be disaggregated, for example sex or age group (IATI dimension). */
    public record Dimension(String code, LocalText title, List<Category> categories) {}

    /** A category of a dimension. */
    public record Category(String code, LocalText title) {}
}
