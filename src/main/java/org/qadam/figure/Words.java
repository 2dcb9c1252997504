package org.qadam.figure;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qadam.shared.Figure;
import org.qadam.shared.Languages;
import org.qadam.shared.Money;
import org.qadam.shared.PeriodCode;
import org.qadam.shared.When;

/**
 * The message catalogue in one language. Formats all figures, numbers, amounts, dates and enum constants of the
 * application.
 */
public final class Words {

    private static final Map<String, Words> LANGUAGES =
            Languages.TAGS.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Words::new));

    private final Locale language;
    private final ResourceBundle catalogue;
    /** Parsed entries by key. A format is locked during use, because the class is not thread-safe. */
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private final NumberFormatter numbers;
    private final DayFormatter days;

    Words(String language) {
        this.language = Locale.of(language);
        this.catalogue = ResourceBundle.getBundle("words", this.language);
        this.numbers = new NumberFormatter(this);
        this.days = new DayFormatter(this);
    }

    /** Returns the catalogue in this language, in English where Qadam does not support the language. */
    public static Words in(Locale language) {
        return in(List.of(language));
    }

    /** Returns the catalogue in the first supported language of the list, in English where none is supported. */
    public static Words in(List<Locale> languages) {
        for (var it : languages) {
            var words = LANGUAGES.get(it.getLanguage());
            if (words != null) {
                return words;
            }
        }
        return Objects.requireNonNull(LANGUAGES.get("en"));
    }

    public Locale language() {
        return language;
    }

    /**
     * Returns the label of an enum constant. The key is the type name and the constant, as in
     * "Statement.StatementKind.TARGET".
     */
    public String of(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return text(name + "." + constant.name());
    }

    /**
     * Returns the entry of a key, with {0}, {1} and so on replaced by the arguments. Numbers must be formatted first.
     *
     * @throws java.util.MissingResourceException if the catalogue has no such key
     */
    public String text(String key, String... arguments) {
        if (arguments.length == 0) {
            return catalogue.getString(key);
        }
        var pattern = patterns.computeIfAbsent(key, it -> new MessageFormat(catalogue.getString(it)));
        synchronized (pattern) {
            return pattern.format(arguments);
        }
    }

    /** Returns all entries of the catalogue, with placeholders such as {0} not replaced. */
    public Stream<String> entries() {
        return catalogue.keySet().stream().map(catalogue::getString);
    }

    /** Formats a figure for a sentence: "more than 30". */
    public FormattedFigure format(Figure figure, Display display) {
        return format("figure.", figure, display);
    }

    /** Formats a figure for a table: "> 30". */
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
        var rounded = display.round(figure);
        var ending = display.percent() ? KazakhEnding.OF_PERCENT : KazakhEnding.of(rounded);
        return text(
                form + figure.comparator(),
                display.percent() ? numbers.percent(rounded) : numbers.text(rounded),
                ending.ablative(),
                ending.dative());
    }

    /** Formats a number with the separators of the language. All its decimals are kept. */
    public String number(BigDecimal number) {
        return numbers.text(number);
    }

    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /**
     * Formats an amount with its ISO 4217 currency code. Currency signs are not used, because several currencies share
     * one sign.
     */
    public String money(Money money) {
        return text("money", numbers.amount(money), money.currency().getCurrencyCode());
    }

    /**
     * Formats days with their precision: "22 May 2014", "by May 2014". Unknown days are formatted as such, with the
     * note if there is one.
     */
    public String when(When when) {
        return days.text(when);
    }

    public String period(PeriodCode period) {
        return days.text(period);
    }
}
