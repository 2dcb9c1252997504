package org.qadam.local;

import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;

/** Drops the test's database when the context closes, because the server may outlive the test. */
class DatabaseCleanup {

    @Bean
    DisposableBean drop(MongoDatabase database) {
        return database::drop;
    }
}
