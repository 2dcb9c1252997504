package org.qadam.register;

import static com.mongodb.client.model.Filters.empty;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.ObjectAssert;
import org.bson.codecs.configuration.CodecRegistry;
import org.qadam.access.Caller;
import org.qadam.access.DonorProjects.Owners;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.mongo.Codecs;
import org.qadam.mongo.IndexCreation;
import org.qadam.mongo.ServerClock;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.Fair;
import org.qadam.repository.SortOrder;
import org.qadam.shared.Document;
import org.qadam.shared.Refusal;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/**
 * One replica of the register and its repositories, in a Spring context of its own. It has its own client and position;
 * several replicas may share a database.
 */
public final class TestReplica implements AutoCloseable {

    static {
        // Without Spring Boot's logging configuration these loggers would write debug messages.
        var logging = LoggingSystem.get(TestReplica.class.getClassLoader());
        Stream.of("org.mongodb.driver", "org.springframework", "io.netty", "de.bwaldvogel.mongo")
                .forEach(it -> logging.setLogLevel(it, LogLevel.ERROR));
    }

    static final InstanceOfAssertFactory<Refusal, ObjectAssert<Refusal>> REFUSAL =
            InstanceOfAssertFactories.type(Refusal.class);
    static final Caller CALLER = Caller.FACTS;

    /** The components of the packages, scanned once for all tests, because each test starts a new context. */
    private static final Class<?>[] COMPONENTS = Stream.of(
                    Register.class, DocumentRepositories.class, ChainVerification.class)
            .map(Class::getPackageName)
            .flatMap(it -> new ClassPathScanningCandidateComponentProvider(true).findCandidateComponents(it).stream())
            .map(it -> ClassUtils.resolveClassName(
                    String.valueOf(it.getBeanClassName()), TestReplica.class.getClassLoader()))
            .toArray(Class<?>[]::new);

    public final MongoDatabase database;
    final List<RevisionRecorded> published = new CopyOnWriteArrayList<>();
    private final ReplicaCommands commands = new ReplicaCommands();
    private Clock ownClock = Clock.systemUTC();
    private Duration followInterval = Duration.ofMillis(250);
    private final MongoClient client;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    TestReplica(MongoClientSettings settings, String name) {
        this.client = MongoClients.create(MongoClientSettings.builder(settings)
                .addCommandListener(commands)
                .build());
        this.database = client.getDatabase(name);
    }

    TestReplica start() {
        context.registerBean(MongoDatabase.class, () -> database);
        context.registerBean(CodecRegistry.class, Codecs::registry);
        context.registerBean(ServerClock.class, () -> new ServerClock(database, ownClock));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(IndexCreation.class);
        context.registerBean(
                RegisterProperties.class, () -> new RegisterProperties(Duration.ofSeconds(30), followInterval));
        context.register(COMPONENTS);
        context.registerBean(
                "purses", DocumentRepository.class, () -> create("purses", Purse.class, SortOrder.CODE, "amount"));
        context.registerBean(
                "fairs",
                DocumentRepository.class,
                () -> create("fairs", Fair.class, SortOrder.byDay("when"), "stalls.purse"));
        onRecorded(published::add);
        context.refresh();
        return this;
    }

    /** Sets the clock of the replica's machine. */
    TestReplica withOwnClock(Clock clock) {
        ownClock = clock;
        return this;
    }

    /** Sets the time between two reads of the revisions of other replicas. */
    TestReplica withFollowInterval(Duration interval) {
        followInterval = interval;
        return this;
    }

    void onRecorded(Consumer<RevisionRecorded> listener) {
        context.addApplicationListener(ApplicationListener.forPayload(listener));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private <T extends Document> DocumentRepository<T> create(String name, Class<T> type, SortOrder order, String key) {
        return bean(DocumentRepositories.class).create(name, type, _ -> empty(), order, key);
    }

    @SuppressWarnings("unchecked")
    public DocumentRepository<Purse> purses() {
        return context.getBean("purses", DocumentRepository.class);
    }

    @SuppressWarnings("unchecked")
    public DocumentRepository<Fair> fairs() {
        return context.getBean("fairs", DocumentRepository.class);
    }

    /** Records the documents of a decision. */
    Change change(String key, Decision decision) {
        return bean(Register.class).change(CALLER, new Request(key, key), "purseFill", "A test", decision);
    }

    /** Records documents as given. */
    public Change put(String key, Document... documents) {
        return change(key, _ -> List.of(documents));
    }

    Change put(String key, String input, String operation, Document... documents) {
        return bean(Register.class)
                .change(CALLER, new Request(key, input), operation, "A test", _ -> List.of(documents));
    }

    /** Returns a new key. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    /** Sets an action that runs each time an update of this replica has been acknowledged. */
    void afterUpdate(Runnable action) {
        commands.afterUpdate(action);
    }

    /** Returns the number of find commands that this replica has sent to a collection. */
    int readsOf(String collection) {
        return commands.readsOf(collection);
    }

    public long position() {
        return bean(Replica.class).head().position();
    }

    /** Returns a view of all documents at a position. */
    public View view(long position) {
        return new View(new Scope(CALLER, new Owners(List.of(), List.of())), position, List.of(), LocalDate.EPOCH);
    }

    /** Stops the follower and closes the context. */
    void stop() {
        context.close();
    }

    @Override
    public void close() {
        stop();
        client.close();
    }
}
