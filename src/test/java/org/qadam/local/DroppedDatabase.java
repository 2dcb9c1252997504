package org.qadam.local;

import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;

/** Leaves nothing of a test behind on a server that outlives it. */
class DroppedDatabase {

    @Bean
    DisposableBean drop(MongoDatabase database) {
        return database::drop;
    }
}
