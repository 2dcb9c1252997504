package org.qadam.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ClusterConnectionMode;
import com.mongodb.connection.ServerConnectionState;
import com.mongodb.connection.ServerDescription;
import com.mongodb.connection.SslSettings;
import com.mongodb.event.ServerDescriptionChangedEvent;
import com.mongodb.event.ServerListener;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What one server answers to hello on a direct connection, without user and password.
 *
 * @param server the answer, or a description that is not ok if there is none
 * @param failure why there is no answer; null if there is one
 */
record MemberAnswer(ServerDescription server, @Nullable ConnectionFailure failure) {

    private static final int LIMIT_MS = 2_000;

    /** Asks servers at the same time. One that does not answer within 2 s is asked once more with, or without, TLS. */
    static List<MemberAnswer> ofEach(Collection<ServerAddress> addresses, SslSettings tls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var questions = addresses.stream()
                    .<Callable<MemberAnswer>>map(it -> () -> of(it, tls))
                    .toList();
            return threads.invokeAll(questions).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static MemberAnswer of(ServerAddress address, SslSettings tls) {
        var server = ask(address, tls);
        if (server.isOk()) {
            return new MemberAnswer(server, null);
        }
        var failure = ConnectionFailure.of(server.getException());
        return new MemberAnswer(server, failure == ConnectionFailure.NO_ANSWER ? withOtherTls(address, tls) : failure);
    }

    /** Returns whether the failure is that one side uses TLS and the other one does not. */
    private static ConnectionFailure withOtherTls(ServerAddress address, SslSettings tls) {
        var other = SslSettings.builder(tls).enabled(!tls.isEnabled()).build();
        var server = ask(address, other);
        if (!server.isOk() && ConnectionFailure.of(server.getException()) != ConnectionFailure.CERTIFICATE) {
            return ConnectionFailure.NO_ANSWER;
        }
        return tls.isEnabled() ? ConnectionFailure.NO_TLS : ConnectionFailure.ONLY_TLS;
    }

    private static ServerDescription ask(ServerAddress address, SslSettings tls) {
        var answer = new CompletableFuture<ServerDescription>();
        var listener = new ServerListener() {
            @Override
            public void serverDescriptionChanged(ServerDescriptionChangedEvent event) {
                var server = event.getNewDescription();
                if (server.isOk() || server.getException() != null) {
                    answer.complete(server);
                }
            }
        };
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(
                        it -> it.mode(ClusterConnectionMode.SINGLE).hosts(List.of(address)))
                .applyToSocketSettings(it -> it.connectTimeout(LIMIT_MS, MILLISECONDS))
                .applyToSslSettings(it -> it.applySettings(tls))
                .applyToServerSettings(it -> it.addServerListener(listener))
                .build();
        try (var _ = MongoClients.create(settings)) {
            return answer.completeOnTimeout(silent(address), LIMIT_MS, MILLISECONDS)
                    .join();
        }
    }

    private static ServerDescription silent(ServerAddress address) {
        return ServerDescription.builder()
                .address(address)
                .state(ServerConnectionState.CONNECTING)
                .build();
    }

    @Override
    public String toString() {
        return server.getAddress() + " "
                + (failure == null
                        ? switch (server.getType()) {
                            case REPLICA_SET_PRIMARY -> "is primary";
                            case REPLICA_SET_SECONDARY -> "is secondary";
                            case REPLICA_SET_ARBITER -> "is an arbiter";
                            default -> "is neither primary nor secondary";
                        }
                        : failure.finding());
    }
}
