package org.qadam.report;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.figure.Display;
import org.qadam.figure.Told;
import org.qadam.figure.Words;
import org.qadam.organisation.Organisation;
import org.qadam.report.SourceRow.Phrase;
import org.qadam.shared.Figure;
import org.qadam.shared.LocalText;
import org.qadam.source.Source;

/** The language of a report: values become words, and sources numbers. */
final class Telling {

    private final Locale language;
    private final Words words;
    private final ReportWords layout;
    private final SourceNumbers numbers = new SourceNumbers();

    Telling(Locale language) {
        this.language = language;
        this.words = Words.in(language);
        this.layout = ReportWords.in(language);
    }

    Words words() {
        return words;
    }

    ReportWords layout() {
        return layout;
    }

    SourceNumbers numbers() {
        return numbers;
    }

    String told(LocalText text) {
        return text.in(List.of(language)).text();
    }

    @Nullable
    String toldOrNull(@Nullable LocalText text) {
        return text == null ? null : told(text);
    }

    /** For a table. */
    Told figure(Figure figure) {
        return words.toldShort(figure, Display.NUMBER);
    }

    String moment(OffsetDateTime moment) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm '(UTC'xxx')'", language)
                .format(moment);
    }

    String name(Map<String, Organisation> organisations, String code) {
        var found = organisations.get(code);
        return found == null ? code : told(found.name());
    }

    /** Those that are there, one after the other; null where none is. */
    static @Nullable String joined(String separator, Collection<@Nullable String> texts) {
        var there = texts.stream()
                .filter(Objects::nonNull)
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(separator));
        return there.isEmpty() ? null : there;
    }

    List<SourceRow> sources(Map<String, Source> found) {
        return numbers.sources().stream()
                .flatMap(it -> Stream.ofNullable(found.get(it)))
                .map(this::source)
                .toList();
    }

    private SourceRow source(Source source) {
        var published = source.published();
        var address = source.address();
        return new SourceRow(
                numbers.number(source.code()),
                toldOrNull(source.title()),
                source.publisher() == null ? layout.say("sources.unpublished") : source.publisher(),
                published == null ? layout.say("sources.undated") : words.when(published),
                address == null ? null : address.toString(),
                source.note(),
                numbers.phrases(source.code()).stream()
                        .map(it -> new Phrase(it, source.language().toLanguageTag()))
                        .toList());
    }
}
