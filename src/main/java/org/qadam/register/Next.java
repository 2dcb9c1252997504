package org.qadam.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.qadam.register.Revision.Entry;
import org.qadam.register.Stored.Standing;
import org.qadam.shared.Document;
import org.springframework.stereotype.Component;

/** Turns what a decision answered into the entries of the next revision: those that say something new. */
@Component
final class Next {

    private final Types types;
    private final Stored stored;
    private final LinkCheck links;

    Next(Types types, Stored stored, LinkCheck links) {
        this.types = types;
        this.stored = stored;
        this.links = links;
    }

    /**
     * What would be recorded after a position.
     *
     * @param entries empty where everything stands so already
     * @param documents with the versions they have then
     */
    record Answer(List<Entry> entries, List<Document> documents) {}

    Answer after(long position, List<? extends Document> decided) {
        var entries = new ArrayList<Entry>();
        var documents = new ArrayList<Document>();
        Map<Class<? extends Document>, List<Document>> byType =
                decided.stream().collect(Collectors.groupingBy(Next::recordOf, Collectors.toList()));
        byType.forEach((record, those) -> {
            var type = types.of(record);
            var codes = those.stream().map(Document::code).toList();
            var standings = new HashMap<>(stored.standings(type, codes, position));
            for (Document each : those) {
                add(type, each, standings, entries, documents);
            }
        });
        if (entries.stream().map(it -> it.type() + "/" + it.code()).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("a change has two entries of one document");
        }
        links.check(documents, position);
        return new Answer(entries, documents);
    }

    private static Class<? extends Document> recordOf(Document document) {
        return document instanceof Withdrawal it ? it.of() : document.getClass();
    }

    private static void add(
            DocumentType<?> type,
            Document document,
            Map<String, Standing> standings,
            List<Entry> entries,
            List<Document> documents) {
        var standing = standings.get(document.code());
        if (document instanceof Withdrawal it) {
            if (standing != null && standing.document() != null) {
                entries.add(new Entry(type.name(), it.code(), standing.next(), null, it.reason()));
            }
            return;
        }
        if (standing != null && standing.document() == null) {
            throw new WithdrawnException(type.name(), document.code());
        }
        var state = type.state(document);
        boolean same = standing != null && standing.document() != null && says(standing.document(), state);
        int version = standing == null ? 1 : same ? standing.version() : standing.next();
        documents.add(type.read(state, version));
        if (!same) {
            entries.add(new Entry(type.name(), document.code(), version, state, null));
        }
    }

    private static boolean says(BsonDocument stored, BsonDocument state) {
        var said = stored.clone();
        List.of("_id", "version", "from", "to").forEach(said::remove);
        return said.equals(state);
    }
}
