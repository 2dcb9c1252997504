package org.qadam.register;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qadam.local.EmbeddedServer;
import org.qadam.mongo.Codecs;

/** Measures the changes per second. Runs on request only: mvn test -Dpages.skip -Dtest=RegisterSpeed. */
class RegisterSpeed {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(5);
    private static final int WRITERS = 8;

    @TempDir
    private Path folder;

    @Test
    void printsChangesAndInsertsPerSecond() throws Exception {
        System.out.printf(
                "%n%-8s%12s%12s%14s%16s%18s%n",
                "", "inserts/s", "changes/s", "contended/s", "inserts/change", "one/contended");
        try (var server = EmbeddedServer.inMemory()) {
            print("memory", server);
        }
        try (var server = EmbeddedServer.in(folder.resolve("database.mv"))) {
            print("file", server);
        }
    }

    private static void print(String backend, EmbeddedServer server) throws Exception {
        try (var one = replica(server).start();
                var other = replica(server).start()) {
            double insertRate = perSecond(List.of(inserts(one)));
            double uncontended = perSecond(List.of(changes(one, "UNCONTENDED")));
            double contended = perSecond(Stream.iterate(0, it -> it < WRITERS, it -> it + 1)
                    .map(it -> changes(it % 2 == 0 ? one : other, "P" + it))
                    .toList());
            System.out.printf(
                    "%-8s%12.0f%12.0f%14.0f%16.1f%18.2f%n",
                    backend, insertRate, uncontended, contended, insertRate / uncontended, uncontended / contended);
        }
    }

    /** Returns the calls per second of all tasks together, run in parallel. */
    private static double perSecond(List<Runnable> tasks) throws Exception {
        count(tasks, WARM_UP);
        return count(tasks, MEASURED) / (double) MEASURED.toSeconds();
    }

    private static long count(List<Runnable> tasks, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        return Parallel.run(tasks.stream().map(it -> counter(it, end)).toList()).stream()
                .mapToLong(it -> it)
                .sum();
    }

    private static Callable<Long> counter(Runnable task, long end) {
        return () -> {
            long done = 0;
            while (System.nanoTime() < end) {
                task.run();
                done++;
            }
            return done;
        };
    }

    private static Runnable inserts(TestReplica replica) {
        var collection = replica.database.getCollection("plain");
        return () -> collection.insertOne(new Document("_id", TestReplica.key()).append("amount", 1));
    }

    private static Runnable changes(TestReplica replica, String code) {
        return () -> replica.change(
                TestReplica.key(),
                copy -> List.of(
                        copy.find(Purse.class, code).orElse(Purse.of(code, 0)).plus(1)));
    }

    private static TestReplica replica(EmbeddedServer server) {
        return new TestReplica(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(server.address("")))
                        .codecRegistry(Codecs.registry())
                        .build(),
                "speed");
    }
}
