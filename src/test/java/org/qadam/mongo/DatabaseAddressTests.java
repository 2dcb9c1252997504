package org.qadam.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    private static ConnectionString address(String uri, @Nullable String database) {
        var properties = new MongoProperties();
        properties.setUri(uri);
        properties.setDatabase(database);
        return new DatabaseAddress(properties, new DefaultListableBeanFactory().getBeanProvider(SslBundles.class))
                .getConnectionString();
    }
}
