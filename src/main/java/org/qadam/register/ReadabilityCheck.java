package org.qadam.register;

import com.mongodb.MongoException;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.UnreadableDocumentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Checks that this program can read all documents: at the start those that it has not read before, and then each revision
 * that is recorded, also by another version of the program.
 */
@Component
final class ReadabilityCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ReadabilityCheck.class);

    /** The number of documents that a start reads rather than a running replica writing a position for each change. */
    static final int UNMARKED = 200;

    private final DocumentRepositories repositories;
    private final VerifiedShapes shapes;
    private long verified;
    private int unmarked;

    ReadabilityCheck(DocumentRepositories repositories, VerifiedShapes shapes) {
        this.repositories = repositories;
        this.shapes = shapes;
    }

    /** @throws UnreadableDocumentException if a document at the position cannot be read; names the document */
    void check(long position) {
        var positions = shapes.positions();
        boolean changed = false;
        for (var type : repositories.documentTypes()) {
            long known = positions.getOrDefault(type.name(), 0L);
            if (known < position) {
                type.checkReadable(known, position);
                changed = true;
            }
        }
        if (changed) {
            shapes.mark(position);
        }
        verified = position;
    }

    /** Reads the documents of the next revision. After an unread revision the next start reads the rest. */
    @EventListener
    void onRecorded(RevisionRecorded event) {
        var revision = event.revision();
        if (revision.position() != verified + 1) {
            return;
        }
        try {
            revision.entries().stream()
                    .filter(it -> it.state() != null)
                    .forEach(it -> repositories.type(it.type()).read(it.state(), it.code(), it.version()));
        } catch (UnreadableDocumentException e) {
            LOG.error(
                    "This version of Qadam cannot read a document of revision {}, and cannot be started again: {}. Check whether another version of Qadam has recorded the document.",
                    revision.position(),
                    e.getMessage());
            return;
        }
        verified = revision.position();
        unmarked += revision.entries().size();
        if (unmarked >= UNMARKED) {
            mark();
        }
    }

    private void mark() {
        try {
            shapes.mark(verified);
            unmarked = 0;
        } catch (MongoException e) {
            // The next revision, or the next start, marks the position.
        }
    }
}
