package org.qadam.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qadam.local.EmbeddedServer;
import org.qadam.local.ReplicaSet;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

/** Starts on replica sets that meet the requirements, and on sets that do not. */
@ExtendWith(OutputCaptureExtension.class)
class ReplicaSetStartTests {

    private static final String NOT_AUTHORIZED =
            "not authorized on start to execute command { createIndexes: \"revisions\", lsid: { id: 1 }, $db: \"start\" }";

    private final EmbeddedServer server = EmbeddedServer.inMemory();
    private final ReplicaSet set = new ReplicaSet(server, 3);
    private final String address = set.address("start");

    /** An application that uses the database after the server check. */
    static final class IndexingApplication extends MongoApplication {

        @Bean
        ApplicationRunner creation(IndexCreation indexes) {
            return _ -> indexes.create("revisions", Indexes.ascending("request"));
        }
    }

    /** An application that reads after the server check. */
    static final class ReadingApplication extends MongoApplication {

        @Bean
        ApplicationRunner reading(MongoDatabase database) {
            return _ -> database.getCollection("revisions").find().first();
        }
    }

    @AfterEach
    void close() throws IOException {
        set.close();
        server.close();
    }

    @Test
    void aSetOfThreeIsAccepted(CapturedOutput output) {
        MongoApplication.start(IndexingApplication.class, address).close();

        assertThat(output).doesNotContain("WARN");
    }

    @Test
    void theNameOfAnotherSetIsNamed(CapturedOutput output) {
        assertRefused(MongoApplication.class, address.replace("rs0", "rs9"), output)
                .contains("names the replica set rs9, but localhost:", "is a member of the replica set rs0");
    }

    @Test
    void aStandaloneServerInPlaceOfASetIsNamed(CapturedOutput output) {
        assertRefused(MongoApplication.class, server.address("start") + "?replicaSet=rs0", output)
                .contains("names the replica set rs0, but 127.0.0.1:", "is a standalone server");
    }

    @Test
    void theMembersOfASetWithoutPrimaryAreListed(CapturedOutput output) {
        set.stepDown();

        assertRefused(MongoApplication.class, address, output)
                .contains("has no primary", set.member(0) + " is secondary", set.member(2) + " is secondary");
    }

    @Test
    void membersThatCannotBeReachedUnderTheirConfiguredNamesAreNamed(CapturedOutput output) {
        set.changeHello(it -> it.append("hosts", addresses("localhost:1", "db2.invalid:27017")));

        assertRefused(MongoApplication.class, address, output)
                .contains("names in its configuration", "localhost:1 refuses connections", "db2.invalid:27017 is not");
    }

    @Test
    void anArbiterIsRefused(CapturedOutput output) {
        set.changeHello(this::makeLastMemberArbiter);

        assertRefused(MongoApplication.class, address, output).contains("2 data-bearing members and an arbiter");
    }

    @Test
    void anArbiterIsAllowedByASettingWithAWarning(CapturedOutput output) {
        set.changeHello(this::makeLastMemberArbiter);

        MongoApplication.start(address, "--qadam.mongodb.small-replica-set=allowed")
                .close();

        assertThat(output).contains("WARN", "2 data-bearing members and an arbiter");
    }

    @Test
    void aSetOfTwoIsRefused(CapturedOutput output) throws IOException {
        try (var small = new ReplicaSet(server, 2)) {
            assertRefused(MongoApplication.class, small.address("start"), output)
                    .contains("has 2 data-bearing members.");
        }
    }

    @Test
    void oneMemberWithoutTheNameOfItsSetIsRefused(CapturedOutput output) {
        assertRefused(MongoApplication.class, "mongodb://" + set.member(1) + "/start", output)
                .contains("names one member of the replica set rs0");
    }

    @Test
    void aServerBeforeMongoDb5IsRefused(CapturedOutput output) {
        set.changeHello(it -> it.append("maxWireVersion", new BsonInt32(9)));

        assertRefused(MongoApplication.class, address, output).contains("is older than MongoDB 5.0");
    }

    @Test
    void aServerThatTheDriverDoesNotSupportIsRefused(CapturedOutput output) {
        set.changeHello(it -> it.append("maxWireVersion", new BsonInt32(6)));

        assertRefused(MongoApplication.class, address, output).contains("is older than MongoDB 5.0");
    }

    @Test
    void aRefusedUserIsNotPrinted(CapturedOutput output) {
        set.refuse("saslStart", 18, "Authentication failed.");

        assertRefused(MongoApplication.class, address.replace("//", "//qadam:se%40cret@"), output)
                .contains("refuses the user of MONGODB_URI");
        assertThat(output).doesNotContain("cret");
    }

    @Test
    void aMissingPrivilegeToCreateIndexesIsNamed(CapturedOutput output) {
        set.refuse("createIndexes", 13, NOT_AUTHORIZED);

        assertRefused(IndexingApplication.class, address, output)
                .contains("revisions cannot be created", "not authorized on start to execute command createIndexes");
        assertThat(output).contains("the role readWrite").doesNotContain("lsid", "full response");
    }

    @Test
    void aMissingPrivilegeToReadIsNamed(CapturedOutput output) {
        set.refuse("find", 13, NOT_AUTHORIZED.replace("createIndexes", "find"));

        assertRefused(ReadingApplication.class, address, output)
                .contains("not authorized on start to execute command find: \"revisions\"");
        assertThat(output).contains("the role readWrite").doesNotContain("lsid", "full response");
    }

    private void makeLastMemberArbiter(BsonDocument hello) {
        hello.append("hosts", addresses(set.member(0), set.member(1))).append("arbiters", addresses(set.member(2)));
    }

    private static BsonArray addresses(String... addresses) {
        return new BsonArray(Stream.of(addresses).map(BsonString::new).toList());
    }

    /** Returns the description of the failure, which has at most two sentences. */
    private static AbstractStringAssert<?> assertRefused(Class<?> application, String uri, CapturedOutput output) {
        assertThatThrownBy(() -> MongoApplication.start(application, uri, "--qadam.mongodb.start=1500ms"))
                .isNotNull();
        var description = MongoApplication.description(output);
        assertThat(List.of(description.split("\\.\\s", -1))).hasSizeLessThanOrEqualTo(2);
        return assertThat(description).isNotEmpty().hasSizeLessThan(300);
    }
}
