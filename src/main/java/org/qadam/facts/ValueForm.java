package org.qadam.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qadam.shared.PeriodCode;
import tools.jackson.databind.JsonNode;

/**
 * The form of a single value in a file of the first data set.
 *
 * @param needed the value that is needed, with an example
 * @param read reads the value; throws an exception if the text is not valid
 */
record ValueForm(String needed, Function<String, ?> read) {

    private static final int LONGEST = 40;

    private static final ValueForm WHOLE_NUMBER =
            new ValueForm("a whole number such as 28", it -> new BigDecimal(it).intValueExact());
    private static final ValueForm LARGE_NUMBER =
            new ValueForm("a whole number such as 28", it -> new BigDecimal(it).longValueExact());
    private static final ValueForm BOOLEAN = new ValueForm("true or false", ValueForm::readBoolean);

    private static final Map<Class<?>, ValueForm> FORMS = Map.ofEntries(
            Map.entry(String.class, new ValueForm("a text", it -> it)),
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(long.class, LARGE_NUMBER),
            Map.entry(Long.class, LARGE_NUMBER),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(
                    BigDecimal.class,
                    new ValueForm("a number of at most 34 digits such as 28.5", ValueForm::readNumber)),
            Map.entry(LocalDate.class, new ValueForm("a day such as 2014-05-31", LocalDate::parse)),
            Map.entry(Instant.class, new ValueForm("a moment such as 2014-05-31T09:30:00Z", Instant::parse)),
            Map.entry(Currency.class, new ValueForm("a currency code (ISO 4217) such as KZT", Currency::getInstance)),
            Map.entry(Locale.class, new ValueForm("a language (BCP 47) such as kk", ValueForm::readLanguage)),
            Map.entry(URI.class, new ValueForm("an address such as https://example.org/a", URI::create)),
            Map.entry(PeriodCode.class, new ValueForm("a period such as 2014, 2014-H1 or 2015-Q2", PeriodCode::new)));

    /** Returns whether values of the type are written as one text, number or boolean. */
    static boolean isValue(Class<?> type) {
        return FORMS.containsKey(type);
    }

    /** Returns what is wrong with a value of this type; empty if the value is valid. */
    static Optional<String> findProblem(JsonNode value, Class<?> type) {
        return type.isEnum()
                ? findProblem(value, List.of(type.getEnumConstants()))
                : formOf(type).findProblem(value);
    }

    private static Optional<String> findProblem(JsonNode value, List<?> constants) {
        return constants.stream()
                        .anyMatch(it -> value.isString() && it.toString().equals(value.stringValue()))
                ? Optional.empty()
                : Optional.of("%s is not one of %s".formatted(describe(value), constants));
    }

    private static ValueForm formOf(Class<?> type) {
        return Optional.ofNullable(FORMS.get(type))
                .orElseThrow(() -> new IllegalArgumentException("no form is known for values of " + type));
    }

    private Optional<String> findProblem(JsonNode value) {
        if (value.isValueNode()) {
            try {
                var _ = read.apply(value.asString());
                return Optional.empty();
            } catch (RuntimeException e) {
                // The message below says more than that of the exception.
            }
        }
        return Optional.of("%s stands where %s is needed".formatted(describe(value), needed));
    }

    /** Returns the value in words, for example "the number 60". */
    static String describe(JsonNode value) {
        if (value.isArray()) {
            return "a list";
        }
        if (value.isObject()) {
            return "a record";
        }
        var text = value.asString();
        var shortText = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return value.isNumber() ? "the number " + shortText : "\"%s\"".formatted(shortText);
    }

    private static boolean readBoolean(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.parseBoolean(text);
    }

    private static BigDecimal readNumber(String text) {
        var number = new BigDecimal(text);
        if (number.precision() > MathContext.DECIMAL128.getPrecision() || Math.abs((long) number.scale()) > 6_000) {
            throw new ArithmeticException(text);
        }
        return number;
    }

    /** Differs from {@link Locale#forLanguageTag}, which returns an empty language for a text that is not valid. */
    private static Locale readLanguage(String text) {
        return new Locale.Builder().setLanguageTag(text).build();
    }
}
