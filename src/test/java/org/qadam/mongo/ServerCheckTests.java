package org.qadam.mongo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qadam.mongo.DatabaseProperties.Standalone;

class ServerCheckTests {

    private static final int WIRE_VERSION_4_2 = 8;
    private static final int WIRE_VERSION_7_0 = 21;

    @Test
    void acceptsAMemberOfAReplicaSet() {
        assertThatCode(() -> check("rs0", null, WIRE_VERSION_7_0)).doesNotThrowAnyException();
    }

    @Test
    void acceptsTheRouterOfAShardedCluster() {
        assertThatCode(() -> check(null, "isdbgrid", WIRE_VERSION_7_0)).doesNotThrowAnyException();
    }

    @Test
    void refusesAStandaloneServer() {
        assertThatThrownBy(() -> check(null, null, WIRE_VERSION_7_0))
                .hasMessageContaining("db1/qadam is a standalone server");
    }

    @Test
    void refusesAReplicaSetWithoutCommitQuorums() {
        assertThatThrownBy(() -> check("rs0", null, WIRE_VERSION_4_2)).hasMessageContaining("older than MongoDB 4.4");
    }

    private static void check(@Nullable String setName, @Nullable String msg, int wireVersion) {
        ServerCheck.check(new ServerInfo(setName, msg, wireVersion, Instant.EPOCH), Standalone.REFUSED, "db1/qadam");
    }
}
