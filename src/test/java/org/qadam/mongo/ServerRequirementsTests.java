package org.qadam.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qadam.mongo.DatabaseProperties.Permission;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ServerRequirementsTests {

    private static final int WIRE_VERSION_4_4 = 9;
    private static final int WIRE_VERSION_5_0 = 13;
    private static final List<String> TWO = List.of("db1:27017", "db2:27017");
    private static final List<String> THREE = List.of("db1:27017", "db2:27017", "db3:27017");
    private static final String ADDRESS = "mongodb://db1,db2,db3/qadam?replicaSet=rs0";

    @Test
    void acceptAReplicaSetOfThree() {
        assertThatCode(() -> check(set(WIRE_VERSION_5_0, THREE, null))).doesNotThrowAnyException();
    }

    @Test
    void acceptTheRouterOfAShardedCluster() {
        var router = new ServerInfo(null, "isdbgrid", WIRE_VERSION_5_0, Instant.EPOCH, null, null, null, true);

        assertThatCode(() -> check(router)).doesNotThrowAnyException();
    }

    @Test
    void refuseAStandaloneServer() {
        var standalone = new ServerInfo(null, null, WIRE_VERSION_5_0, Instant.EPOCH, null, null, null, true);

        assertThatThrownBy(() -> check(standalone)).hasMessageContaining("db1/qadam is a standalone server");
    }

    @Test
    void refuseAServerWithoutSnapshotReads() {
        assertThatThrownBy(() -> check(set(WIRE_VERSION_4_4, THREE, null)))
                .hasMessageContaining("older than MongoDB 5.0.");
    }

    @Test
    void refuseAnArbiter() {
        assertThatThrownBy(() -> check(set(WIRE_VERSION_5_0, TWO, List.of("db3:27017"))))
                .hasMessageContaining("has 2 data-bearing members and an arbiter");
    }

    @Test
    void refuseTwoMembers() {
        assertThatThrownBy(() -> check(set(WIRE_VERSION_5_0, TWO, null)))
                .hasMessageContaining("has 2 data-bearing members.");
    }

    @Test
    void allowTwoMembersWithAWarningWhereASettingSaysSo(CapturedOutput output) {
        check(set(WIRE_VERSION_5_0, TWO, null), ADDRESS, Permission.ALLOWED);

        assertThat(output).contains("WARN", "has 2 data-bearing members", "qadam.mongodb.small-replica-set");
    }

    @Test
    void refuseTheAddressOfOneMemberWithoutTheNameOfItsSet() {
        assertThatThrownBy(() -> check(set(WIRE_VERSION_5_0, THREE, null), "mongodb://db1/qadam", Permission.REFUSED))
                .hasMessageContaining("names one member of the replica set rs0")
                .extracting("remedy")
                .asString()
                .contains("Add replicaSet=rs0 to MONGODB_URI");
    }

    private static void check(ServerInfo server) {
        check(server, ADDRESS, Permission.REFUSED);
    }

    private static void check(ServerInfo server, String address, Permission smallReplicaSet) {
        var second = Duration.ofSeconds(1);
        var settings = new DatabaseProperties(Permission.REFUSED, smallReplicaSet, second, second, second, second, 1);
        new ServerRequirements(server, new ConnectionString(address), "db1/qadam").check(settings);
    }

    private static ServerInfo set(int wireVersion, List<String> hosts, @Nullable List<String> arbiters) {
        return new ServerInfo("rs0", null, wireVersion, Instant.EPOCH, hosts, null, arbiters, true);
    }
}
