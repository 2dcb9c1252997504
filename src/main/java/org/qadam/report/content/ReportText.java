package org.qadam.report.content;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qadam.figure.Display;
import org.qadam.figure.FormattedFigure;
import org.qadam.figure.Words;
import org.qadam.organisation.Organisation;
import org.qadam.shared.Figure;
import org.qadam.shared.LocalText;
import org.qadam.shared.When;

/** Turns values into text of one language and sources into numbers. Marks text that exists only in another language. */
public final class ReportText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private final Locale language;
    private final Words words;
    private final ReportWords layout;
    private final SourceNumbers numbers = new SourceNumbers();

    public ReportText(Locale language) {
        this.language = language;
        this.words = Words.in(language);
        this.layout = ReportWords.in(language);
    }

    public Words words() {
        return words;
    }

    public ReportWords layout() {
        return layout;
    }

    public SourceNumbers numbers() {
        return numbers;
    }

    /** Returns a text without the mark of another language. */
    public String plain(LocalText text) {
        return in(text).text();
    }

    public String translate(LocalText text) {
        return listed("", List.of(text));
    }

    public @Nullable String translateOrNull(@Nullable LocalText text) {
        return text == null ? null : translate(text);
    }

    /** Joins texts, with a single mark if all are in the same other language. */
    public String listed(String separator, List<LocalText> texts) {
        var marks = texts.stream().map(this::mark).distinct().toList();
        return marks.size() == 1
                ? texts.stream().map(this::plain).collect(Collectors.joining(separator)) + marks.getFirst()
                : texts.stream().map(it -> plain(it) + mark(it)).collect(Collectors.joining(separator));
    }

    /** Marks a note by its letters: notes have no language, and only English has Latin letters. */
    public @Nullable String note(@Nullable String note) {
        return note == null || CYRILLIC.matcher(note).find() ? note : translate(LocalText.en(note));
    }

    private String mark(LocalText text) {
        var translation = in(text);
        return translation.fallback() ? " (%s)".formatted(layout.say("mark." + translation.language())) : "";
    }

    /** Returns the sentence that names the language of a title, or null if it is the language of the report. */
    public @Nullable String otherLanguage(LocalText title) {
        var translation = in(title);
        return translation.fallback() ? layout.say("cover.title." + translation.language()) : null;
    }

    private LocalText.Translation in(LocalText text) {
        return text.in(List.of(language));
    }

    /** Formats a figure for a table: "> 30". */
    public FormattedFigure figure(Figure figure) {
        return words.formatShort(figure, Display.NUMBER);
    }

    public String moment(OffsetDateTime moment) {
        var day = words.when(When.day(moment.toLocalDate()));
        return layout.say("moment", day, TIME.format(moment), OFFSET.format(moment));
    }

    public String name(Map<String, Organisation> organisations, String code) {
        return names("", organisations, List.of(code));
    }

    public String names(String separator, Map<String, Organisation> organisations, List<String> codes) {
        return listed(
                separator,
                codes.stream()
                        .map(organisations::get)
                        .filter(Objects::nonNull)
                        .map(Organisation::name)
                        .toList());
    }

    /** Joins the texts that are neither null nor blank; returns null if there is none. */
    public static @Nullable String joined(String separator, Collection<@Nullable String> texts) {
        var there = texts.stream()
                .filter(Objects::nonNull)
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(separator));
        return there.isEmpty() ? null : there;
    }
}
