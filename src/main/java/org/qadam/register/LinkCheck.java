package org.qadam.register;

import static com.mongodb.client.model.Filters.in;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qadam.shared.Document;
import org.qadam.shared.Link;
import org.qadam.shared.Refusal;
import org.springframework.stereotype.Component;

/** No document is recorded that names another which is not there. */
@Component
final class LinkCheck {

    private final Types types;
    private final Stored stored;

    LinkCheck(Types types, Stored stored) {
        this.types = types;
        this.stored = stored;
    }

    /** One read for each type that is named. */
    void check(List<? extends Document> decided, long position) {
        Map<Class<? extends Document>, Set<String>> named = decided.stream()
                .flatMap(Document::links)
                .collect(Collectors.groupingBy(Link::type, Collectors.mapping(Link::code, Collectors.toSet())));
        named.replaceAll((type, codes) -> there(type, codes, decided, position));
        decided.forEach(document -> document.links()
                .filter(it -> !named.getOrDefault(it.type(), Set.of()).contains(it.code()))
                .findFirst()
                .ifPresent(it -> {
                    throw new DanglingLinkException(document.code(), it);
                }));
    }

    private Set<String> there(
            Class<? extends Document> type, Set<String> codes, List<? extends Document> decided, long position) {
        var there = decided.stream()
                .filter(type::isInstance)
                .map(Document::code)
                .collect(Collectors.toCollection(HashSet::new));
        var others = codes.stream().filter(it -> !there.contains(it)).toList();
        if (!others.isEmpty()) {
            stored.find(types.of(type), in("code", others), position)
                    .forEach(it -> there.add(it.getString("code").getValue()));
        }
        return there;
    }

    /** What is named is not there. */
    private static final class DanglingLinkException extends Refusal {

        private DanglingLinkException(String code, Link link) {
            super(
                    "NO_SUCH_" + link.type().getSimpleName().toUpperCase(java.util.Locale.ROOT),
                    "%s: %s names \"%s\", which is not there: record it first, or mend the code."
                            .formatted(code, link.field(), link.code()),
                    link.field());
        }
    }
}
