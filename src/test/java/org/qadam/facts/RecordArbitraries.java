package org.qadam.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.qadam.period.Period;
import org.qadam.plan.ReformStep;
import org.qadam.shared.PeriodCode;
import org.qadam.shared.Share;
import org.qadam.shared.When;

/** Generates records of any type from the types of their components. Records that their constructors refuse are left out. */
final class RecordArbitraries {

    private static final Arbitrary<String> CODES =
            Arbitraries.strings().withChars("ABC019.-").ofMinLength(2).ofMaxLength(20);

    private static final Set<String> CODE_COMPONENTS = Set.of("code", "plan", "owner");

    private static final BigInteger LARGEST = BigInteger.TEN.pow(34).subtract(BigInteger.ONE);

    private static final Arbitrary<LocalDate> DAYS =
            Arbitraries.longs().between(-719_162, 2_932_896).map(LocalDate::ofEpochDay);

    private static final Map<Class<?>, Arbitrary<?>> VALUES = Map.ofEntries(
            Map.entry(int.class, Arbitraries.integers()),
            Map.entry(Integer.class, Arbitraries.integers()),
            Map.entry(long.class, Arbitraries.longs()),
            Map.entry(boolean.class, Arbitraries.of(true, false)),
            Map.entry(Boolean.class, Arbitraries.of(true, false)),
            Map.entry(
                    String.class,
                    Arbitraries.strings().withCharRange('\u0000', '\ud7ff').ofMaxLength(20)),
            Map.entry(
                    BigDecimal.class,
                    Combinators.combine(
                                    Arbitraries.bigIntegers().between(LARGEST.negate(), LARGEST),
                                    Arbitraries.integers().between(-20, 40))
                            .as(BigDecimal::new)),
            Map.entry(
                    Share.class,
                    Arbitraries.bigDecimals()
                            .between(new BigDecimal("0.01"), BigDecimal.valueOf(100))
                            .map(Share::new)),
            Map.entry(When.class, whens()),
            Map.entry(LocalDate.class, DAYS),
            Map.entry(
                    Instant.class,
                    Arbitraries.longs()
                            .between(-62_135_596_800_000L, 253_402_300_799_999L)
                            .map(Instant::ofEpochMilli)),
            Map.entry(
                    PeriodCode.class,
                    Arbitraries.of("2014", "2014-H1", "2015-Q4").map(PeriodCode::new)),
            Map.entry(Currency.class, Arbitraries.of(Currency.getAvailableCurrencies())),
            Map.entry(
                    Locale.class, Arbitraries.of("kk", "ru", "en", "kk-Cyrl-KZ").map(Locale::forLanguageTag)),
            Map.entry(
                    URI.class,
                    Arbitraries.of("https://example.org/a?b=c", "urn:a").map(URI::create)));

    private RecordArbitraries() {}

    @SuppressWarnings("unchecked")
    static <T> Arbitrary<T> of(Class<T> type) {
        return type.isRecord() && !VALUES.containsKey(type) ? records(type) : (Arbitrary<T>) values(type);
    }

    private static Arbitrary<?> values(Class<?> type) {
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (type.isSealed()) {
            return Arbitraries.oneOf(Stream.of(type.getPermittedSubclasses())
                    .<Arbitrary<?>>map(RecordArbitraries::of)
                    .toList());
        }
        return Optional.<Arbitrary<?>>ofNullable(VALUES.get(type))
                .orElseThrow(() -> new IllegalArgumentException("no values are generated for " + type));
    }

    private static <T> Arbitrary<T> records(Class<T> type) {
        var components = Stream.of(type.getRecordComponents())
                .<Arbitrary<Object>>map(RecordArbitraries::component)
                .toList();
        return Combinators.combine(components)
                .as(values -> construct(type, values))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    @SuppressWarnings("NullAway")
    private static Arbitrary<Object> component(RecordComponent component) {
        var isCode = component.getType() == String.class && CODE_COMPONENTS.contains(component.getName());
        Arbitrary<Object> values = (isCode ? CODES : ofType(component.getGenericType())).map(it -> it);
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? values.injectNull(0.5) : values;
    }

    private static Arbitrary<?> ofType(Type type) {
        return type instanceof ParameterizedType list
                ? ofType(list.getActualTypeArguments()[0]).list().ofMaxSize(2)
                : of((Class<?>) type);
    }

    private static Arbitrary<When> whens() {
        var notes = Arbitraries.strings().alpha().injectNull(0.5);
        return Combinators.combine(DAYS, DAYS, Arbitraries.of(When.Precision.values()), notes)
                .as((one, other, precision, note) -> switch (precision) {
                    case DAY, MONTH, YEAR ->
                        new When(one.isBefore(other) ? one : other, one.isBefore(other) ? other : one, precision, note);
                    case OPEN ->
                        one.isBefore(other)
                                ? new When(one, null, precision, note)
                                : new When(null, one, precision, note);
                    case UNKNOWN -> new When(null, null, precision, note);
                });
    }

    private static <T> Optional<T> construct(Class<T> type, List<Object> values) {
        var types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Optional.of(type.getDeclaredConstructor(types).newInstance(withOwnCode(type, values)));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Sets the codes that are made of other components. */
    private static Object[] withOwnCode(Class<?> type, List<Object> values) {
        var all = values.toArray();
        if (type == Period.class) {
            all[0] = Period.code((String) all[2], (PeriodCode) all[3]);
        } else if (type == ReformStep.class) {
            all[0] = ReformStep.code((String) all[2], (int) all[3]);
        }
        return all;
    }
}
