package org.qadam.figure;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.shared.Figure;
import org.qadam.shared.Languages;
import org.qadam.shared.Money;
import org.qadam.shared.PeriodCode;
import org.qadam.shared.When;

/** The words of the programme in one language: the only place where a figure, a day or a state becomes text. */
public final class Words {

    private static final Map<String, Words> LANGUAGES =
            Languages.TAGS.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Words::new));

    private final Locale language;
    private final ResourceBundle catalogue;
    private final NumberFormatter numbers;
    private final DayFormatter days;

    Words(String language) {
        this.language = Locale.of(language);
        this.catalogue = ResourceBundle.getBundle("words", this.language);
        this.numbers = new NumberFormatter(this);
        this.days = new DayFormatter(this);
    }

    public static Words in(Locale language) {
        return in(List.of(language));
    }

    /** In the first of these languages that is the programme's, else in English. */
    public static Words in(List<Locale> languages) {
        return Stream.concat(languages.stream(), Stream.of(Locale.ENGLISH))
                .map(Locale::getLanguage)
                .filter(LANGUAGES::containsKey)
                .findFirst()
                .map(LANGUAGES::get)
                .orElseThrow();
    }

    public Locale language() {
        return language;
    }

    /** A state, kind, role or reason in a word; its entry is named by its type, "Statement.StatementKind.TARGET". */
    public String of(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return text(name + "." + constant.name());
    }

    /** An entry of the catalogue, {0} and so on replaced; numbers are put into words first. */
    public String text(String key, String... arguments) {
        var words = catalogue.getString(key);
        return arguments.length == 0 ? words : MessageFormat.format(words, (Object[]) arguments);
    }

    /** Every entry of the catalogue, as it stands. */
    public Stream<String> entries() {
        return catalogue.keySet().stream().map(catalogue::getString);
    }

    /** For a sentence: "more than 30". */
    public FormattedFigure format(Figure figure, Display display) {
        return format("figure.", figure, display);
    }

    /** For a table: "> 30". */
    public FormattedFigure formatShort(Figure figure, Display display) {
        return format("figure.short.", figure, display);
    }

    private FormattedFigure format(String form, Figure figure, Display display) {
        return switch (figure) {
            case Figure.Absent it -> new FormattedFigure(of(it.reason()), null, null, it.reason());
            case Figure.Stated it -> new FormattedFigure(format(form, it, display), it.number(), it.comparator(), null);
        };
    }

    private String format(String form, Figure.Stated figure, Display display) {
        var shown = display.round(figure);
        var ending = display.percent() ? KazakhEnding.OF_PERCENT : KazakhEnding.of(shown);
        return text(
                form + figure.comparator(),
                display.percent() ? numbers.percent(shown) : numbers.text(shown),
                ending.ablative(),
                ending.dative());
    }

    /** With the separators of the language, and all its decimals. */
    public String number(BigDecimal number) {
        return numbers.text(number);
    }

    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** Amount and currency, by its ISO 4217 code: signs are shared by several. */
    public String money(Money money) {
        return text("money", numbers.amount(money), money.currency().getCurrencyCode());
    }

    /** As exactly as it is known: "22 May 2014", "by May 2014"; where nothing is known, what was said of it. */
    public String when(When when) {
        return days.text(when);
    }

    public String period(PeriodCode period) {
        return days.text(period);
    }
}
