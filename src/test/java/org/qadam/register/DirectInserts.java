package org.qadam.register;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.qadam.register.Revision.Entry;
import org.qadam.repository.DocumentRepositories;
import org.qadam.shared.Document;

/** Inserts revisions without a decision. */
public final class DirectInserts {

    private DirectInserts() {}

    /**
     * Records new documents in one revision and returns its position. Saves the reads of a decision, which take long in
     * the embedded database where there are thousands of documents.
     */
    public static long record(TestReplica replica, Document... documents) {
        long position = insert(replica, documents).position();
        replica.bean(Replica.class).catchUp();
        return position;
    }

    /** Inserts the next revision and does not apply it, like a writer that is killed. */
    static Revision insert(TestReplica replica, Document... documents) {
        return insertAfter(replica, replica.bean(Replica.class).head(), documents);
    }

    /** Inserts the revision after a state and does not apply it. */
    static Revision insertAfter(TestReplica replica, Head head, Document... documents) {
        var entries = Stream.of(documents).map(it -> entry(replica, it)).toList();
        var revision = revision(head, entries).hashed();
        replica.bean(Revisions.class).insert(revision, Duration.ofSeconds(5));
        return revision;
    }

    private static Revision revision(Head head, List<Entry> entries) {
        return new Revision(
                head.position() + 1, head.at(), "nobody", "", "", TestReplica.key(), "", entries, head.hash(), "");
    }

    private static Entry entry(TestReplica replica, Document document) {
        var type = replica.bean(DocumentRepositories.class).type(document.getClass());
        return new Entry(type.name(), document.code(), Math.max(1, document.version()), type.state(document), null);
    }
}
