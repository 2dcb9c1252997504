package org.qadam.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.qadam.facts.FigureDeserializer.Written;
import org.qadam.shared.Figure;
import org.qadam.shared.PeriodCode;

/** Writes a record with all fields of a document type, in which one value is replaced. */
final class SampleRecord {

    private static final Map<Type, String> VALUES = Map.ofEntries(
            Map.entry(int.class, "1"),
            Map.entry(Integer.class, "1"),
            Map.entry(boolean.class, "true"),
            Map.entry(Boolean.class, "true"),
            Map.entry(String.class, "X-1"),
            Map.entry(BigDecimal.class, "1.5"),
            Map.entry(LocalDate.class, "2014-05-31"),
            Map.entry(Currency.class, "KZT"),
            Map.entry(Locale.class, "kk"),
            Map.entry(URI.class, "https://example.org"),
            Map.entry(PeriodCode.class, "2014-H1"));

    private SampleRecord() {}

    /** A field of the record of a document type. */
    record Place(Class<?> document, String path) {

        /** Returns the record in YAML with a value in this place. */
        String with(String value) {
            return written("", document, path, value);
        }

        @Override
        public String toString() {
            return document.getSimpleName() + " " + path;
        }
    }

    static List<Place> placesOfRecords(Class<?> document) {
        return places(document, true);
    }

    /** Returns the fields with single values; those that hold the code of the record are left out. */
    static List<Place> placesOfValues(Class<?> document) {
        return places(document, false).stream()
                .filter(it -> !it.path().equals("code"))
                .toList();
    }

    private static List<Place> places(Class<?> document, boolean records) {
        var places = new ArrayList<Place>();
        collect("", document, records, it -> places.add(new Place(document, it)));
        return places;
    }

    private static void collect(String path, Type type, boolean records, Consumer<String> places) {
        switch (type) {
            case ParameterizedType list -> collect(path + "[0]", list.getActualTypeArguments()[0], records, places);
            case Class<?> it
            when isRecord(it) -> {
                if (records && !path.isEmpty()) {
                    places.accept(path);
                }
                components(it).forEach((name, component) -> collect(child(path, name), component, records, places));
            }
            default -> {
                if (!records) {
                    places.accept(path);
                }
            }
        }
    }

    private static String written(String path, Type type, String place, String value) {
        if (path.equals(place)) {
            return value;
        }
        return switch (type) {
            case ParameterizedType list ->
                "[%s]".formatted(written(path + "[0]", list.getActualTypeArguments()[0], place, value));
            case Class<?> it when it.isEnum() -> it.getEnumConstants()[0].toString();
            case Class<?> it
            when isRecord(it) -> {
                var fields = new ArrayList<String>();
                components(it)
                        .forEach((name, component) -> fields.add(
                                "%s: %s".formatted(name, written(child(path, name), component, place, value))));
                yield "{%s}".formatted(String.join(", ", fields));
            }
            default -> VALUES.getOrDefault(type, "");
        };
    }

    private static boolean isRecord(Class<?> type) {
        return type == Figure.class || (type.isRecord() && !VALUES.containsKey(type));
    }

    private static Map<String, Type> components(Class<?> type) {
        var components = new LinkedHashMap<String, Type>();
        Stream.of((type == Figure.class ? Written.class : type).getRecordComponents())
                .forEach(it -> components.put(it.getName(), it.getGenericType()));
        return components;
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
