package org.qadam.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.ssl.SslBundles;

class DatabaseAddressTests {

    @Test
    void usesTheDatabaseOfTheAddress() {
        assertThat(address("mongodb://db1,db2/steps?replicaSet=rs0", null))
                .isEqualTo(new ConnectionString("mongodb://db1,db2/steps?replicaSet=rs0"));
    }

    @Test
    void usesTheDatabaseQadamByDefault() {
        assertThat(address("mongodb://db1,db2?replicaSet=rs0", null))
                .isEqualTo(new ConnectionString("mongodb://db1,db2/qadam?replicaSet=rs0"));
    }

    @Test
    void keepsTheDatabaseInWhichTheUserIsDefined() {
        assertThat(address("mongodb://eu:secret@db1/", null))
                .isEqualTo(new ConnectionString("mongodb://eu:secret@db1/qadam?authSource=admin"));
    }

    @Test
    void aSettingOverridesTheDatabase() {
        assertThat(address("mongodb://eu:secret@db1/steps", "test"))
                .isEqualTo(new ConnectionString("mongodb://eu:secret@db1/test?authSource=steps"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s", "%s\n", "\t%s\r\n", "\u00a0%s", "%s\u2003", "\uFEFF%s"})
    void ignoresWhiteSpaceAroundTheAddress(String uri) {
        assertThat(address(uri.formatted("mongodb://db1,db2/steps?replicaSet=rs0"), null))
                .isEqualTo(new ConnectionString("mongodb://db1,db2/steps?replicaSet=rs0"));
    }

    @ParameterizedTest
    @CsvSource({
        "readPreference=close, No match for read preference of close",
        "directConnection=true, Direct connections are not supported",
        "replicaSet, replicaSet",
        "readConcernLevel=most, most",
        "compressors=zip, zip",
        "authMechanism=NONE, NONE",
    })
    void answersAWrongOptionWithTheReasonOfTheDriver(String option, String reason) {
        assertThatThrownBy(() -> address("mongodb://db1,db2/qadam?" + option, null))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(reason)
                .extracting(it -> ((CannotStartException) it).remedy())
                .asString()
                .contains("Correct or remove the option");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb://eu:cret@2@db1/qadam",
                "mongodb://eu:12?cret@db1/qadam",
                "mongodb://eu:a/cret@db1/qadam?readPreference=close",
                "mongodb://eu@db1/?authMechanism=NONE&authMechanismProperties=AWS_SESSION_TOKEN:cret",
            })
    void printsNoPartOfAPassword(String uri) {
        assertThatThrownBy(() -> address(uri, null))
                .isInstanceOf(CannotStartException.class)
                .message()
                .doesNotContain("cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qadam.prod", "qadam.", "qadam$", "qa*dam", "a/b"})
    void refusesAnInvalidNameOfTheDatabase(String name) {
        assertThatThrownBy(() -> address("mongodb://db1,db2/%s?replicaSet=rs0".formatted(name), null))
                .isInstanceOf(CannotStartException.class);
    }

    @Test
    void refusesTheNameOfTheDatabaseInsteadOfCuttingIt() {
        assertThatThrownBy(() -> address("mongodb://db1,db2/qadam.prod", null))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("\"qadam.prod\" is not a name for a database.");
    }

    @Test
    void refusesADatabaseOfTheSettingWithADot() {
        assertThatThrownBy(() -> address("mongodb://db1,db2/qadam", "qadam.prod"))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("qadam.prod");
    }

    private static ConnectionString address(String uri, @Nullable String database) {
        var properties = new MongoProperties();
        properties.setUri(uri);
        properties.setDatabase(database);
        return new DatabaseAddress(properties, new DefaultListableBeanFactory().getBeanProvider(SslBundles.class))
                .getConnectionString();
    }
}
