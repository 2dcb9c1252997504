package org.qadam.report.steps;

import java.util.ArrayList;
import java.util.List;

/** Formats numbers of steps as ranges: 5 to 15 as "5–15". */
final class StepRanges {

    private StepRanges() {}

    /** @param numbers in ascending order */
    static String format(List<Integer> numbers) {
        var ranges = new ArrayList<String>();
        int first = 0;
        for (int i = 0; i < numbers.size(); i++) {
            if (i + 1 == numbers.size() || numbers.get(i + 1) > numbers.get(i) + 1) {
                ranges.add(format(numbers.get(first), numbers.get(i)));
                first = i + 1;
            }
        }
        return String.join(", ", ranges);
    }

    private static String format(int first, int last) {
        return first == last ? String.valueOf(first) : "%d–%d".formatted(first, last);
    }
}
