package org.qadam.report.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.report.content.SourceRow.Phrase;
import org.qadam.source.Source;

/** Makes the rows on the cited sources, in the order of their numbers. */
public final class SourceSection {

    private final ReportText text;

    public SourceSection(ReportText text) {
        this.text = text;
    }

    public List<SourceRow> rows(Map<String, Source> found) {
        return text.numbers().sources().stream()
                .flatMap(it -> Stream.ofNullable(found.get(it)))
                .map(this::row)
                .toList();
    }

    private SourceRow row(Source source) {
        var layout = text.layout();
        var published = source.published();
        var address = source.address();
        var phrases = text.numbers().phrases(source.code()).stream()
                .map(it -> new Phrase(it, source.language().toLanguageTag()))
                .toList();
        return new SourceRow(
                text.numbers().number(source.code()),
                text.translateOrNull(source.title()),
                source.publisher() == null ? layout.say("sources.unpublished") : source.publisher(),
                published == null ? layout.say("sources.undated") : text.words().when(published),
                address == null ? null : address.toString(),
                note(source, phrases),
                phrases);
    }

    private @Nullable String note(Source source, List<Phrase> phrases) {
        var wordless = phrases.isEmpty() ? text.layout().say("sources.wordless") : null;
        return ReportText.joined(" \u00b7 ", Arrays.asList(text.note(source.note()), wordless));
    }
}
