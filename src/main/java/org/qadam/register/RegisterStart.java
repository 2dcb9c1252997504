package org.qadam.register;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before anything is served: indexes, the marker, the collections brought up to the last revision, the follower. */
@Component
final class RegisterStart implements SmartLifecycle {

    private static final int REBUILT_AT_ONCE = 100;

    private final MongoDatabase database;
    private final Indexes indexes;
    private final Types types;
    private final Revisions revisions;
    private final Collections collections;
    private final Replica replica;
    private final Follower follower;

    RegisterStart(
            MongoDatabase database,
            Indexes indexes,
            Types types,
            Revisions revisions,
            Collections collections,
            Replica replica,
            Follower follower) {
        this.database = database;
        this.indexes = indexes;
        this.types = types;
        this.revisions = revisions;
        this.collections = collections;
        this.replica = replica;
        this.follower = follower;
    }

    @Override
    public void start() {
        indexes.make();
        long last = revisions.last().map(Revision::position).orElse(0L);
        var applied = collections.applied();
        if (applied.isEmpty() && last > 0) {
            rebuild(last);
        } else if (applied.isEmpty()) {
            collections.mark(0);
        } else if (applied.get() > last) {
            throw new RegisterDamagedException(
                    "The collections show position %d, and the last revision is %d: revisions are missing. Restore them, or drop the document collections and \"register\"."
                            .formatted(applied.get(), last));
        }
        long whole = collections.applied().orElse(0L);
        replica.begin(whole == 0 ? Head.ORIGIN : Head.of(revisions.at(whole).orElseThrow()));
        while (replica.follow()) {
            // until nothing is new
        }
        types.all().forEach(this::checkReadable);
        follower.start();
    }

    private void rebuild(long last) {
        var left = types.all().stream()
                .map(DocumentType::name)
                .filter(it -> database.getCollection(it).find().first() != null)
                .toList();
        if (!left.isEmpty()) {
            throw new RegisterDamagedException(
                    "There are revisions and no \"register\", but documents in %s: drop these collections, they are made anew from the revisions."
                            .formatted(left));
        }
        var some = new ArrayList<Revision>();
        for (Revision each : revisions.upTo(last)) {
            some.add(each);
            if (some.size() == REBUILT_AT_ONCE || each.position() == last) {
                collections.rebuild(List.copyOf(some));
                some.clear();
            }
        }
    }

    /** A document that its record no longer accepts is named now, not when somebody asks for it. */
    private void checkReadable(DocumentType<?> type) {
        type.find(DocumentType.at(replica.head().position())).forEach(type::read);
    }

    @Override
    public void stop() {
        follower.stop();
    }

    @Override
    public boolean isRunning() {
        return follower.isRunning();
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
