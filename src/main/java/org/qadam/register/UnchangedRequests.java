package org.qadam.register;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.qadam.mongo.Deadlines;
import org.qadam.mongo.DriverFailures;
import org.qadam.mongo.OutageLog;
import org.qadam.register.Register.ChangeRequest;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Stores the accepted requests that changed nothing, with the versions that they returned. No revision names these
 * requests. Without an entry a repeated key would do something else when the documents have changed meanwhile.
 */
@Component
final class UnchangedRequests {

    static final Duration RETENTION = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(UnchangedRequests.class);
    private static final String COLLECTION = "requests";

    private final MongoCollection<Document> requests;
    private final DocumentRepositories repositories;
    private final Clock clock;
    private final OutageLog outage = new OutageLog(LOG, "deleting of old requests");

    UnchangedRequests(MongoDatabase database, DocumentRepositories repositories, Clock clock) {
        this.requests = database.getCollection(COLLECTION);
        this.repositories = repositories;
        this.clock = clock;
    }

    /**
     * Returns the answer that the request received the first time; empty if it is not stored.
     *
     * @throws KeyReusedException if the key was used for another operation or input
     */
    Optional<Change> find(ChangeRequest change) {
        return Optional.ofNullable(Deadlines.limited(requests)
                        .find(eq(change.request().hash(change.caller())))
                        .first())
                .map(it -> answer(it, change));
    }

    /** Stores a request and its answer, unless another replica has stored the request. Returns the stored answer. */
    Change store(ChangeRequest change, Change answer) {
        var versions = answer.documents().stream().map(this::version).toList();
        try {
            Deadlines.limited(requests)
                    .insertOne(new Document("_id", change.request().hash(change.caller()))
                            .append("at", clock.instant())
                            .append("input", change.request().inputHash(change.operation()))
                            .append("position", answer.position())
                            .append("versions", versions));
            return answer;
        } catch (MongoWriteException e) {
            if (!DriverFailures.isDuplicate(e)) {
                throw e;
            }
            return find(change).orElse(answer);
        }
    }

    private Document version(org.qadam.shared.Document document) {
        return new Document("type", repositories.type(document.getClass()).name())
                .append("id", DocumentType.id(document.code(), document.version()));
    }

    private Change answer(Document stored, ChangeRequest change) {
        long position = stored.getLong("position");
        if (!change.request().inputHash(change.operation()).equals(stored.getString("input"))) {
            throw new KeyReusedException(position);
        }
        var documents = stored.getList("versions", Document.class).stream()
                .flatMap(it -> repositories.type(it.getString("type")).findVersion(it.getString("id")).stream())
                .toList();
        return new Change(position, List.copyOf(documents));
    }

    /** Deletes the requests that are older than 30 days. Every replica does so, because a second deletion does no harm. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void deleteOld() {
        outage.over(() ->
                Deadlines.limited(requests).deleteMany(lt("at", clock.instant().minus(RETENTION))));
    }
}
