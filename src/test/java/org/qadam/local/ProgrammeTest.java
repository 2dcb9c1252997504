package org.qadam.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.qadam.QadamApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/**
 * Marks a test of the whole programme over HTTP. All such tests share one context with one database, which was empty at
 * the start. The database is in memory, or on the server of MONGODB_URI.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = QadamApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "spring.mongodb.database=test-${random.uuid}",
            "qadam.facts.load=true",
            "qadam.requests.burst=1000000"
        })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import({MemoryDatabase.class, CommandCounter.Listening.class, DatabaseCleanup.class, SchemaReportHolder.class})
public @interface ProgrammeTest {}
