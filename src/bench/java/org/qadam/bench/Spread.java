package org.qadam.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The values of several rounds, ascending. */
record Spread(List<Double> values) {

    Spread {
        values = values.stream().sorted().toList();
    }

    static Spread of(List<Sample> samples, ToDoubleFunction<Sample> value) {
        return new Spread(samples.stream().map(value::applyAsDouble).toList());
    }

    /** Returns the values of one server divided by those of another in the same round. */
    static Spread ratio(List<Sample> samples, List<Sample> baseline, ToDoubleFunction<Sample> value) {
        return new Spread(IntStream.range(0, samples.size())
                .mapToObj(it -> value.applyAsDouble(samples.get(it)) / value.applyAsDouble(baseline.get(it)))
                .toList());
    }

    double median() {
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    /** Returns the median and, in brackets, the lowest and the highest value. */
    String text() {
        return "%.2f (%.2f to %.2f)".formatted(median(), values.getFirst(), values.getLast());
    }
}
