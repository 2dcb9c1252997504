package org.qadam.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deals out what is linked by code: one read for all parents, and what the view does not show is left out. */
public final class BatchLinks {

    private BatchLinks() {}

    /** The one that each parent names; without those that name none, or none that is shown. */
    public static <P, C> Map<P, C> toOne(
            List<P> parents, Function<P, @Nullable String> link, Function<Collection<String>, Map<String, C>> read) {
        var found = read.apply(codes(parents, it -> Stream.ofNullable(link.apply(it))));
        var answer = new HashMap<P, C>();
        for (P each : parents) {
            var code = link.apply(each);
            var named = code == null ? null : found.get(code);
            if (named != null) {
                answer.put(each, named);
            }
        }
        return answer;
    }

    /** Those that each parent names, in its order. */
    public static <P, C> List<List<C>> toMany(
            List<P> parents, Function<P, List<String>> links, Function<Collection<String>, Map<String, C>> read) {
        var found = read.apply(codes(parents, it -> links.apply(it).stream()));
        return parents.stream()
                .map(it -> links.apply(it).stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
    }

    /** Those that name each parent, in the order they were read. */
    public static <P, C> List<List<C>> inverse(
            List<P> parents,
            Function<P, String> code,
            Function<C, List<String>> links,
            Function<Collection<String>, List<C>> read) {
        var found = read.apply(codes(parents, it -> Stream.of(code.apply(it))));
        return parents.stream()
                .map(parent -> found.stream()
                        .filter(it -> links.apply(it).contains(code.apply(parent)))
                        .toList())
                .toList();
    }

    private static <P> Collection<String> codes(List<P> parents, Function<P, Stream<String>> links) {
        return parents.stream().flatMap(links).collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll);
    }
}
